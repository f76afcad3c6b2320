import type { Scores } from '../scores/schema.ts'
import type { Escape } from './sentences.ts'

type Change = NonNullable<Scores['baseConfig']>['changes'][number]

/** What a pull request does to one key of `style-gate.yml`, and what counts. */
export function changeSentence(change: Change, escape: Escape): string {
  const { key, base, head } = change
  if (head === null)
    return `This pull request removes ${escape.name(`${key}: ${base ?? ''}`)}; ${afterRemoval(change)}.`
  return `This pull request sets ${escape.name(`${key}: ${head}`)}${afterSetting(change, escape)}.`
}

function afterRemoval({ counts }: Change): string {
  const words = { base: 'until that is merged it counts all the same', head: 'it no longer counts', input: INPUT }
  return words[counts]
}

function afterSetting({ counts, base, default: fallback }: Change, { name, text }: Escape): string {
  if (counts === 'input') return `; ${INPUT}`
  if (counts === 'head') return base === null ? ', which counts' : ` in place of ${name(base)}, which counts`
  if (base !== null) return `; until it is merged the base's ${name(base)} counts`
  return `; until it is merged ${fallback === null ? 'it does not count' : `the default (${text(fallback)}) counts`}`
}

const INPUT = "the workflow's input counts"
