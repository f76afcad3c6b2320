import { terminal, terminalText } from '../escape.ts'
import type { Escape } from '../sentences.ts'

export const TERMINAL: Escape = { name: terminal, text: terminalText, strong: (text) => text }
