import type { Scores } from '../../scores/schema.ts'
import { COLOURS } from './colours.ts'

type Pair = Scores['rankings'][number]['pairs'][number]

/** A layer's part of a checkpoint's loss, as a piece of a bar that is 1 long. */
export type Piece = Readonly<{ layer: string; colour: number; share: number; from: number; to: number }>

/** More layers than VGG has would be a table of another tool, and too wide: the largest remain. */
const MOST_LAYERS = 12

export type Layer = Readonly<{ layer: string; colour: number }>

/** The layers to show, in their order. */
export function shownLayers(pairs: readonly Pick<Pair, 'layerShares'>[]): readonly Layer[] {
  const shares = pairs[0]?.layerShares ?? []
  const least = shares.map(({ share }) => share).toSorted((a, b) => b - a)[MOST_LAYERS - 1] ?? -Infinity
  const shown = shares.filter(({ share }) => share >= least).slice(0, MOST_LAYERS)
  return shown.map(({ layer }, index) => ({ layer, colour: (index % COLOURS) + 1 }))
}

/** One after the other; what they leave of 1 belongs to layers that are not shown. */
export function piecesOf({ layerShares }: Pick<Pair, 'layerShares'>, layers: readonly Layer[]): readonly Piece[] {
  const byLayer = new Map(layerShares.map(({ layer, share }) => [layer, Math.min(Math.max(share, 0), 1)]))
  let from = 0
  return layers.flatMap(({ layer, colour }) => {
    const share = byLayer.get(layer)
    if (share === undefined) return []
    const piece = { layer, colour, share, from, to: Math.min(from + share, 1) }
    from = piece.to
    return [piece]
  })
}
