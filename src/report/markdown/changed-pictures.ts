import { markdownTable } from 'markdown-table'
import type { Scores } from '../../scores/schema.ts'
import { changedSamples, moreChanged, remarkOn, sizeOfChange } from '../changed-samples.ts'
import { markdownName } from '../escape.ts'
import { linksBefore, type PictureLinks } from '../picture-links.ts'
import type { Frame } from './frame.ts'
import { thumbnail } from './pictures.ts'

/** In pixels: two stand beside a loss on a phone. */
const WIDTH = '96'

/** Changed samples, the worst first, with the picture before and after where both can be shown. */
export function changedPictureTable(scores: Scores, { pictures: links }: Frame, most: number): readonly string[] {
  const shown = changedSamples(scores).slice(0, most)
  if (shown.length === 0) return []
  const before = links && linksBefore(links, scores.base?.commit)
  const head = [...(links ? ['Before', 'After'] : []), 'Picture']
  const rows = shown.map((picture) => [
    ...(links ? [look(before, picture.before), look(links, picture.what === 'removed' ? null : picture.path)] : []),
    [markdownName(picture.path), remarkOn(picture), sizeOfChange(picture)].filter((line) => line !== '').join('<br>'),
  ])
  const more = moreChanged(scores, shown.length)
  return [
    markdownTable([head, ...rows], { align: [...(links ? ['c', 'c'] : []), 'l'], alignDelimiters: false }),
    ...(more === undefined ? [] : [more]),
  ]
}

function look(links: PictureLinks | undefined, path: string | null): string {
  return links === undefined || path === null ? '' : thumbnail(links, path, { alt: path, width: WIDTH })
}
