import type { Scores } from '../scores/schema.ts'
import { count, factor, loss } from '../lib/numbers.ts'

export type ChangedPicture = NonNullable<Scores['changes']>['pictures'][number]

/** Changed samples, the worst first; one that only has another name is none. */
export function changedSamples({ changes }: Pick<Scores, 'changes'>): readonly ChangedPicture[] {
  return (changes?.pictures ?? []).filter(({ role, what }) => role === 'sample' && what !== 'renamed')
}

/** What to say of changed samples beyond those that are shown. */
export function moreChanged({ changes }: Pick<Scores, 'changes'>, shown: number): string | undefined {
  const total = changes?.counts.find(({ role }) => role === 'sample')
  const rest = total === undefined ? 0 : total.added + total.removed + total.changed - shown
  if (rest <= 0) return undefined
  return `And ${count(rest, 'more changed sample')}, which ${rest === 1 ? 'is' : 'are'} in scores.json.`
}

/** What became of it, where its losses do not say that. */
export function remarkOn({ what, isReencoded, standsOut }: ChangedPicture): string {
  if (standsOut !== null) return `⚠️ ${factor(standsOut)} farther than its pair's others: look at it`
  if (isReencoded) return 'saved anew, the same picture'
  return what === 'changed' ? '' : what
}

/** How far it is and was, and its place among the others of its pair. */
export function sizeOfChange(picture: ChangedPicture): string {
  const { place, of } = picture
  return `${losses(picture)}${place === null ? '' : `, number ${place} of ${of ?? place}`}`
}

function losses({ loss: now, lossBefore }: ChangedPicture): string {
  if (now === null && lossBefore === null) return ''
  const text = (value: number | null): string => (value === null ? '–' : loss(value))
  return lossBefore === null ? `style loss ${text(now)}` : `style loss ${text(lossBefore)} → ${text(now)}`
}
