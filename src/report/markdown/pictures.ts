import { markdownTable } from 'markdown-table'
import { htmlAttribute, markdownName } from '../escape.ts'
import { pictureAddress, type PictureLinks } from '../picture-links.ts'
import type { Scores } from '../../scores/schema.ts'
import { folded } from './folded.ts'

type Ranking = Scores['rankings'][number]
type Pair = Ranking['pairs'][number]

/** Pairs with pictures, the nearest: more would hide the rest of a report. */
const MOST_PAIRS = 5
/** In pixels, in a table, where shares of a width mean nothing. */
const BESIDE = '180'
/** Four stand side by side, on a phone as on a desk. */
const WIDTH = '23%'

/** Thumbnails of the best, median and worst sample of each pair beside a reference, each a link to the committed file. */
export function pictureSection(ranking: Ranking, links: PictureLinks | undefined, isAlone: boolean): readonly string[] {
  const { reference, pairs, lora } = ranking
  if (links === undefined || reference === null) return []
  const picture: Picture = (path, alt) => thumbnail(links, path, { alt, width: WIDTH })
  const rows = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const samples = examplesOf(pair).map(([which, path]) =>
      picture(path, `The ${which} sample of ${pair.checkpoint} with ${lora}`),
    )
    return `${markdownName(pair.checkpoint)}<br>\n${[picture(reference, `A reference of ${lora}`), ...samples].join('\n')}`
  })
  const together = sideBySideTable(ranking, (path, alt) => thumbnail(links, path, { alt, width: BESIDE }))
  const rest = pairs.length > MOST_PAIRS ? [`The nearest ${MOST_PAIRS} of ${pairs.length} checkpoints.`] : []
  return [folded('Pictures', [...together, ...rows, ...rest], isAlone ? 'open' : 'closed')]
}

/** Checkpoints on one prompt, beside the reference: what a reader would lay side by side. */
function sideBySideTable({ sideBySide, reference, lora }: Ranking, picture: Picture): readonly string[] {
  if (sideBySide === null || reference === null) return []
  const shown = sideBySide.pictures.slice(0, MOST_BESIDE)
  const what = sideBySide.isOneSeed ? 'One prompt and seed' : 'One prompt'
  const cells = shown.map(({ checkpoint, path }) => picture(path, `A sample of ${checkpoint} with ${lora}`))
  const head = ['a reference', ...shown.map(({ checkpoint }) => markdownName(checkpoint))]
  const row = [picture(reference, `A reference of ${lora}`), ...cells]
  return [`${what}, checkpoint by checkpoint:`, markdownTable([head, row], { alignDelimiters: false })]
}

type Picture = (path: string, alt: string) => string

/** More columns would be too small on a phone. */
const MOST_BESIDE = 3

/** Each picture once: of one or two samples there is no middle. */
function examplesOf({ examples }: Pair): readonly (readonly [which: string, path: string])[] {
  const { best, median, worst } = examples
  const all = [['best', best] as const, ['median', median] as const, ['worst', worst] as const]
  return all.filter(([, path], index) => all.findIndex(([, other]) => other === path) === index)
}

type Look = Readonly<{ alt: string; width: string }>

/** A small picture that leads to the committed file. */
export function thumbnail(links: PictureLinks, path: string, { alt, width }: Look): string {
  const page = pictureAddress(links, path)
  const image = `<img src=${htmlAttribute(`${page}?raw=true`)} width="${width}" alt=${htmlAttribute(alt)}>`
  return `<a href=${htmlAttribute(page)}>${image}</a>`
}
