import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Compared, Target } from '../../src/evidence/evidence.ts'
import type { Sample, SampleSet, SampleTable } from '../../src/report/charts/sample-table.ts'
import type { Scores } from '../../src/scores/schema.ts'

export type Pair = Scores['rankings'][number]['pairs'][number]

/** A pair of a ranking, of which charts read little. */
export function pair(checkpoint: string, rank: number, own: Partial<Pair> = {}): Pair {
  return {
    checkpoint,
    n: 1,
    rank,
    styleLoss: 0.001,
    interval: null,
    ratioToBest: 1,
    spread: null,
    relation: 'first',
    rankInterval: null,
    crossingRate: null,
    worstMargin: null,
    stylePosition: null,
    layerShares: [],
    directionShare: null,
    examples: { best: '', median: '', worst: '' },
    ...own,
  }
}

/** A table of one set of references and one picture in it; a list a checkpoint, undefined where it has no sample. */
export function tableOf(
  losses: readonly (readonly (number | undefined)[])[],
  prompts: readonly string[] = [],
): SampleTable {
  const rows = losses[0]!.map((_, row) => ({
    prompt: prompts[row],
    seed: String(row),
    samples: losses.map((own): Sample | undefined => {
      const loss = own[row]
      return loss === undefined ? undefined : { path: `${row}.png`, bySet: [loss], byPicture: [[loss]] }
    }),
  }))
  return {
    checkpoints: losses.map((_, index) => `checkpoint ${index + 1}`),
    sets: [{ role: 'reference', set: 'style', cross: false, pictures: ['r.png'] }],
    rows,
  }
}

/** References with their losses to each other (those after each) and to the pictures of controls, by set. */
export function references(
  between: readonly (readonly number[])[],
  controls: Readonly<Record<string, readonly (readonly number[])[]>> = {},
): readonly Compared[] {
  const to = (path: string, role: Target['role'], set: string, loss: number) => ({
    target: { path, role, set },
    totals: { 'gram-mse': loss },
  })
  return between.map((own, index) => ({
    path: `r${index}.png`,
    prompt: undefined,
    seed: undefined,
    comparisons: [
      ...own.map((loss, later) => to(`r${index + later + 1}.png`, 'reference', 'style', loss)),
      ...Object.entries(controls).flatMap(([set, rows]) =>
        rows[index]!.map((loss, picture) => to(`${set}${picture}.png`, 'control', set, loss)),
      ),
    ],
  }))
}

const loss = fc.oneof(
  fc.constantFrom(1e-12, 0.5, 9.999e-13),
  fc.double({ min: 1e-12, max: 1e4, noNaN: true }),
  fc.double({ min: -27, max: 9, noNaN: true }).map(Math.exp),
)
const end = fc.oneof(loss, fc.constantFrom(0, 1e308, Infinity))
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('constructor', '<b>"&', '漢字'.repeat(30)),
)
const share = fc.double({ min: 0, max: 1, noNaN: true })

function sampleOf(sets: readonly SampleSet[]): fc.Arbitrary<Sample> {
  const byPicture = fc.tuple(
    ...sets.map(({ pictures }) => fc.array(loss, { minLength: pictures.length, maxLength: pictures.length })),
  )
  const bySet = fc.array(loss, { minLength: sets.length, maxLength: sets.length })
  return fc.record({ path: fc.constant('a.png'), bySet, byPicture })
}

const setsOf = fc.array(fc.tuple(anyName, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 9 }).map((sets) =>
  sets.map(([own, count], index): SampleSet => ({
    role: index === 0 ? 'reference' : 'control',
    set: `${own}${index}`,
    cross: false,
    pictures: Array.from({ length: count }, (_, picture) => `${index}/${picture}.png`),
  })),
)

/** Any table that there can be, and some that there cannot. */
export const anyTable: fc.Arbitrary<SampleTable> = setsOf.chain((sets) =>
  fc.array(anyName, { minLength: 1, maxLength: 10 }).chain((checkpoints) =>
    fc.record({
      sets: fc.constant(sets),
      checkpoints: fc.constant(checkpoints.map((own, index) => `${own}${index}`)),
      rows: fc.array(
        fc.record({
          prompt: fc.option(fc.constantFrom('p', 'q', 'r'), { nil: undefined }),
          seed: fc.option(anyName, { nil: undefined }),
          samples: fc.tuple(...checkpoints.map(() => fc.option(sampleOf(sets), { nil: undefined }))),
        }),
        { maxLength: 8 },
      ),
    }),
  ),
)

/** Pairs for the checkpoints of a table. */
export function anyPairs({ checkpoints }: SampleTable): fc.Arbitrary<readonly Pair[]> {
  const layers = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 15 })
  const own = layers.chain((names) =>
    fc.tuple(
      ...checkpoints.map((checkpoint, index) =>
        fc
          .record({
            styleLoss: loss,
            interval: fc.option(fc.record({ low: end, high: end })),
            directionShare: fc.option(share),
            layerShares: fc.tuple(...names.map((layer) => fc.record({ layer: fc.constant(layer), share }))),
          })
          .map((figures) => pair(checkpoint, index + 1, figures)),
      ),
    ),
  )
  return own
}

/** References of a table, compared with each other and with its controls, or not. */
export function anyReferences({ sets }: SampleTable): fc.Arbitrary<readonly Compared[]> {
  return fc.nat({ max: 4 }).chain((count) =>
    fc.record({ losses: fc.infiniteStream(loss), isComplete: fc.boolean() }).map(({ losses, isComplete }) => {
      const next = (): number => losses.next().value
      const between = Array.from({ length: count }, (_, i) => Array.from({ length: count - 1 - i }, next))
      const controls = sets.slice(1).map(({ set, pictures }) => [set, between.map(() => pictures.map(next))] as const)
      return references(between, isComplete ? Object.fromEntries(controls) : {})
    }),
  )
}

export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a piece of HTML, as a browser reads it. */
export function elementsOf(html: string): readonly Element[] {
  const visit = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(visit) : []
    return 'tagName' in node ? [node, ...children] : children
  }
  return visit(parseFragment(html))
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((own) => own.name.toLowerCase() === name.toLowerCase())?.value
}

/** The text in an element and below. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
