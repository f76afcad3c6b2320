import { startCopying } from './copy.ts'
import { startViewer } from './viewer.ts'

// What the page can do beyond what HTML does by itself. Without it the page is complete.

document.documentElement.classList.add('js')
startCopying()
startViewer()
