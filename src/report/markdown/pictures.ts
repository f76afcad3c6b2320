import { address, htmlAttribute, markdownName } from '../escape.ts'
import type { Scores } from '../../scores/schema.ts'
import { folded } from './folded.ts'
import type { PictureLinks } from './frame.ts'

type Ranking = Scores['rankings'][number]
type Pair = Ranking['pairs'][number]

/** Pairs with pictures, the nearest: more would hide the rest of a report. */
const MOST_PAIRS = 5
/** Four stand side by side, on a phone as on a desk. */
const WIDTH = '23%'

/** Thumbnails of the best, median and worst sample of each pair beside a reference, each a link to the committed file. */
export function pictureSection(ranking: Ranking, links: PictureLinks | undefined, isAlone: boolean): readonly string[] {
  const { reference, pairs, lora } = ranking
  if (links === undefined || reference === null) return []
  const picture = (path: string, alt: string): string => thumbnail(links, path, { alt, width: WIDTH })
  const rows = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const samples = examplesOf(pair).map(([which, path]) =>
      picture(path, `The ${which} sample of ${pair.checkpoint} with ${lora}`),
    )
    return `${markdownName(pair.checkpoint)}<br>\n${[picture(reference, `A reference of ${lora}`), ...samples].join('\n')}`
  })
  const rest = pairs.length > MOST_PAIRS ? [`The nearest ${MOST_PAIRS} of ${pairs.length} checkpoints.`] : []
  const summary = 'Pictures: a reference, then the best, median and worst sample'
  return [folded(summary, [...rows, ...rest], isAlone ? 'open' : 'closed')]
}

/** Each picture once: of one or two samples there is no middle. */
function examplesOf({ examples }: Pair): readonly (readonly [which: string, path: string])[] {
  const { best, median, worst } = examples
  const all = [['best', best] as const, ['median', median] as const, ['worst', worst] as const]
  return all.filter(([, path], index) => all.findIndex(([, other]) => other === path) === index)
}

type Look = Readonly<{ alt: string; width: string }>

/** A small picture that leads to the committed file. */
export function thumbnail({ repository, commit, folder }: PictureLinks, path: string, { alt, width }: Look): string {
  const page = address(`${repository}/blob/${commit}`, folder === '' ? path : `${folder}/${path}`)
  const image = `<img src=${htmlAttribute(`${page}?raw=true`)} width="${width}" alt=${htmlAttribute(alt)}>`
  return `<a href=${htmlAttribute(page)}>${image}</a>`
}
