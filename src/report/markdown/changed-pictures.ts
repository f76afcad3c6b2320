import { markdownTable } from 'markdown-table'
import type { Scores } from '../../scores/schema.ts'
import { markdownName } from '../escape.ts'
import { count, factor, loss } from '../../lib/numbers.ts'
import { linksBefore, type PictureLinks } from '../picture-links.ts'
import type { Frame } from './frame.ts'
import { thumbnail } from './pictures.ts'

type Picture = NonNullable<Scores['changes']>['pictures'][number]

/** In pixels: two stand beside a loss on a phone. */
const WIDTH = '96'

/** Changed samples, the worst first, with the picture before and after where both can be shown. */
export function changedPictureTable(scores: Scores, { pictures: links }: Frame, most: number): readonly string[] {
  const { changes, base } = scores
  const samples = (changes?.pictures ?? []).filter(({ role, what }) => role === 'sample' && what !== 'renamed')
  const shown = samples.slice(0, most)
  if (shown.length === 0) return []
  const before = links && linksBefore(links, base?.commit)
  const head = [...(links ? ['Before', 'After'] : []), 'Picture']
  const rows = shown.map((picture) => [
    ...(links ? [look(before, picture.before), look(links, picture.what === 'removed' ? null : picture.path)] : []),
    wordsOn(picture),
  ])
  const total = changes!.counts.find(({ role }) => role === 'sample')
  const all = total === undefined ? 0 : total.added + total.removed + total.changed
  const rest = all - shown.length
  return [
    markdownTable([head, ...rows], { align: [...(links ? ['c', 'c'] : []), 'l'], alignDelimiters: false }),
    ...(rest > 0
      ? [`And ${count(rest, 'more changed sample')}, which ${rest === 1 ? 'is' : 'are'} in scores.json.`]
      : []),
  ]
}

function look(links: PictureLinks | undefined, path: string | null): string {
  return links === undefined || path === null ? '' : thumbnail(links, path, { alt: path, width: WIDTH })
}

/** Its name, what became of it, how far it is, and its place among the others of its pair. */
function wordsOn(picture: Picture): string {
  const { place, of } = picture
  const placed = place === null ? '' : `, number ${place} of ${of ?? place}`
  const size = `${losses(picture)}${placed}`
  return [markdownName(picture.path), remark(picture), size].filter((line) => line !== '').join('<br>')
}

function remark({ what, isReencoded, standsOut }: Picture): string {
  if (standsOut !== null) return `⚠️ ${factor(standsOut)} farther than its pair's others: look at it`
  if (isReencoded) return 'saved anew, the same picture'
  return what === 'changed' ? '' : what
}

function losses({ loss: now, lossBefore }: Picture): string {
  if (now === null && lossBefore === null) return ''
  const text = (value: number | null): string => (value === null ? '–' : loss(value))
  return lossBefore === null ? `style loss ${text(now)}` : `style loss ${text(lossBefore)} → ${text(now)}`
}
