import type { Method } from '../backbone/method.ts'
import type { ExtractFeatures } from '../backbone/session.ts'
import type { Pixels } from '../images/pixels.ts'
import type { OpenedPicture, OpenPicture } from '../records/open.ts'
import { type Traits, traitsOf } from '../style/traits.ts'
import { compare } from './compare.ts'
import type { Comparison } from './evidence.ts'

/** A picture to compare: one that is held needs no pixels. */
export type Comparable = Readonly<{ identity: string; pixels?: () => Promise<Pixels> }>

/** A picture whose pixels can be had once more. */
export type Reopenable = Readonly<{ identity: string; pixels: () => Promise<Pixels> }>

/** How records and comparisons come about. A comparison is of two identities and a method, whoever answers for it. */
export type Measuring = Readonly<{
  open: OpenPicture
  /** Makes a picture one that others can be compared with, for the rest of the run. */
  hold: (picture: OpenedPicture) => Promise<void>
  /** By identity of the targets, all of which are held. */
  compare: (picture: Comparable, targets: readonly string[]) => Promise<ReadonlyMap<string, Comparison>>
  /** Of two pictures that need not be held. */
  between: (a: Reopenable, b: Reopenable) => Promise<Comparison>
  /** Called after each picture. */
  onPicture: () => void
}>

type Computing = Pick<Measuring, 'open' | 'onPicture'> & Readonly<{ extract: ExtractFeatures }>

/** Copies come in groups: what the last few pictures gave is soon asked for again. */
const MOST_RECENT = 8

/** Computes all of it. Of all but the held pictures nothing is kept: one that is asked for again runs through the network again. */
export function computing({ open, onPicture, extract }: Computing, method: Method): Measuring {
  const held = new Map<string, Traits>()
  const recent = new Map<string, Traits>()
  const measured = async (pixels: () => Promise<Pixels>): Promise<Traits> =>
    traitsOf(await extract(await pixels()), method)

  async function recentTraits({ identity, pixels }: Reopenable): Promise<Traits> {
    const known = held.get(identity) ?? recent.get(identity)
    if (known !== undefined) return known
    const traits = await measured(pixels)
    recent.set(identity, traits)
    if (recent.size > MOST_RECENT) recent.delete([...recent.keys()][0]!)
    return traits
  }

  return {
    open,
    onPicture,
    hold: async ({ record: { identity }, pixels }) => {
      if (!held.has(identity)) held.set(identity, await measured(pixels))
    },
    between: async (a, b) => compare(await recentTraits(a), await recentTraits(b), method),
    compare: async ({ identity, pixels }, targets) => {
      const traits = held.get(identity) ?? (pixels && (await measured(pixels)))
      if (traits === undefined) throw new RangeError(`no pixels of ${identity}`)
      return new Map(targets.map((target) => [target, compare(traits, held.get(target)!, method)]))
    },
  }
}
