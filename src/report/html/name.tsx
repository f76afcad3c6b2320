import type { JSX } from 'preact'
import { pageName, pageSentence } from '../escape.ts'
import type { Escape } from '../sentences.ts'

/** A name of a user's. */
export function Name({ of }: Readonly<{ of: string }>): JSX.Element {
  return <bdi class="name">{pageName(of)}</bdi>
}

/** Sentences as plain text: what renders them escapes them. */
export const PLAIN: Escape = { name: pageName, text: pageSentence, strong: (text) => text }
