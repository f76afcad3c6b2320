import { startCopying } from './copy.ts'
import { startViewer } from './viewer.ts'

// What the page can do beyond what HTML does by itself. Without it the page is complete.

startCopying()
startViewer()
// Last: where something of it does not start, the page stays as it is without it.
document.documentElement.classList.add('js')
