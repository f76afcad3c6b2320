import { COLOURS, checkpointColour, setColour } from './colours.ts'
import { type DrawnSet, drawnCheckpoints, drawnSets } from './drawn.ts'
import { isLoss, logDomain } from './log-axis.ts'
import { type Band, promptBands } from './prompt-bands.ts'
import type { SampleTable } from './sample-table.ts'
import type { Domain } from './scale.ts'
import { type Slot, slotsOf } from './slots.ts'

/** Losses by slot; undefined where there is no sample. */
export type Series = Readonly<{
  /** A checkpoint, a set, or the path of a picture. */
  name: string
  /** Main ones have symbols and a label; pictures are the thin lines that a set's mean is made of; others are too many for colours. */
  weight: 'main' | 'picture' | 'other'
  /** 1 to 8. */
  colour: number | undefined
  losses: readonly (number | undefined)[]
}>

export type Panel = Readonly<{
  of: Readonly<{ kind: 'reference' | 'control' | 'checkpoint'; name: string }>
  series: readonly Series[]
}>

/** The article's Figure 3. All panels share one domain. */
export type Figure = Readonly<{
  /** From left to right. */
  slots: readonly Slot[]
  isBySeed: boolean
  bands: readonly Band[]
  domain: Domain
  /** A panel a set, a line a checkpoint: the first column. */
  bySet: readonly Panel[]
  /** A panel a checkpoint, a line a style picture: the second column. */
  byCheckpoint: readonly Panel[]
  sets: readonly DrawnSet[]
  /** Those that have lines, in rank order. */
  checkpoints: readonly string[]
  /** Whether pictures have lines of their own: not where each set has one, nor where they would hide everything. */
  hasPictures: boolean
  /** What is there beyond what is drawn. */
  left: Readonly<{ checkpoints: number; sets: number; isWithoutPictures: boolean }>
}>

/** With more points the lines of pictures are a grey area. */
const MOST_PICTURE_POINTS = 3000

/** The losses of every sample, side by side. */
export function figureOf(table: SampleTable): Figure {
  const sets = drawnSets(table)
  const { slots, isBySeed } = slotsOf(table)
  const pictures = sets.reduce((sum, { set }) => sum + set.pictures.length, 0)
  const columns = table.checkpoints.slice(0, COLOURS).map((_, column) => column)
  const isPlural = pictures > sets.length
  const hasPictures = isPlural && slots.length * pictures * columns.length <= MOST_PICTURE_POINTS
  const checkpoints = table.checkpoints.slice(0, drawnCheckpoints(table.checkpoints.length, slots.length))
  const bySet = sets.map((own) => setPanel(checkpoints, slots, own))
  const byCheckpoint = columns.map((column) =>
    checkpointPanel(table.checkpoints[column]!, column, { slots, sets, hasPictures }),
  )
  return {
    slots,
    isBySeed,
    bands: promptBands(slots),
    domain: logDomain(lossesOf([...bySet, ...byCheckpoint])),
    bySet,
    byCheckpoint,
    sets,
    hasPictures,
    checkpoints,
    left: {
      checkpoints: table.checkpoints.length - checkpoints.length,
      sets: table.sets.length - sets.length,
      isWithoutPictures: isPlural && !hasPictures,
    },
  }
}

/** What there are no colours for comes first, so that it is drawn below. */
function setPanel(checkpoints: readonly string[], slots: readonly Slot[], { place, set }: DrawnSet): Panel {
  const series = checkpoints.map((name, column): Series => {
    const colour = checkpointColour(column)
    const losses = slots.map(({ cells }) => usable(cells[column]?.sample.bySet[place]))
    return { name, weight: colour === undefined ? 'other' : 'main', colour, losses }
  })
  const isMain = ({ weight }: Series): boolean => weight === 'main'
  return {
    of: { kind: set.role, name: set.set },
    series: [...series.filter((own) => !isMain(own)), ...series.filter(isMain)],
  }
}

type Lines = Pick<Figure, 'slots' | 'sets' | 'hasPictures'>

function checkpointPanel(checkpoint: string, column: number, { slots, sets, hasPictures }: Lines): Panel {
  const pictures = sets.flatMap(({ place, set }, index) =>
    set.pictures.map((name, picture): Series => {
      const losses = slots.map(({ cells }) => usable(cells[column]?.sample.byPicture[place]?.[picture]))
      return { name, weight: 'picture', colour: setColour(index), losses }
    }),
  )
  const means = sets.map(({ place, set }, index): Series => {
    const losses = slots.map(({ cells }) => usable(cells[column]?.sample.bySet[place]))
    return { name: set.set, weight: 'main', colour: setColour(index), losses }
  })
  return {
    of: { kind: 'checkpoint', name: checkpoint },
    series: [...(hasPictures ? pictures : []), ...means],
  }
}

function usable(loss: number | undefined): number | undefined {
  return isLoss(loss) ? loss : undefined
}

function* lossesOf(panels: readonly Panel[]): Generator<number> {
  for (const { series } of panels) for (const { losses } of series) yield* losses.filter(isLoss)
}
