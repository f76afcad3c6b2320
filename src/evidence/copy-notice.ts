import type { Notice } from '../lib/notice.ts'

/** Of copies within one pair, style or control. */
export const ONE_SET = 'These pictures are nearly the same and count as one.'

/** Two paths of what is one picture, the one that is taken for a copy first. */
export function copyNotice(text: string, copy: string, original: string): Notice {
  return { level: 'warning', text, subjects: [`${copy} ≈ ${original}`] }
}
