import { markdownName, markdownText } from '../escape.ts'
import type { Escape } from '../sentences.ts'

export const MARKDOWN: Escape = { name: markdownName, text: markdownText, strong: (text) => `**${text}**` }
