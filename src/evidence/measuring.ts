import type { Features } from '../backbone/features.ts'
import type { Method } from '../backbone/method.ts'
import type { ExtractFeatures } from '../backbone/session.ts'
import type { Pixels } from '../images/pixels.ts'
import type { OpenedPicture, OpenPicture } from '../records/open.ts'
import { compare } from './compare.ts'
import type { Comparison } from './evidence.ts'

/** A picture to compare: one that is held needs no pixels. */
export type Comparable = Readonly<{ identity: string; pixels?: Pixels }>

/** How records and comparisons come about. A comparison is of two identities and a method, whoever answers for it. */
export type Measuring = Readonly<{
  open: OpenPicture
  /** Makes a picture one that others can be compared with, for the rest of the run. */
  hold: (picture: OpenedPicture) => Promise<void>
  /** By identity of the targets, all of which are held. */
  compare: (picture: Comparable, targets: readonly string[]) => Promise<ReadonlyMap<string, Comparison>>
  /** Called after each picture. */
  onPicture: () => void
}>

type Computing = Pick<Measuring, 'open' | 'onPicture'> & Readonly<{ extract: ExtractFeatures }>

/** Computes all of it. Each picture runs through the network once; of all but the held ones nothing is kept. */
export function computing({ open, onPicture, extract }: Computing, method: Method): Measuring {
  const held = new Map<string, Features>()
  return {
    open,
    onPicture,
    hold: async ({ record: { identity }, pixels }) => {
      if (!held.has(identity)) held.set(identity, await extract(pixels))
    },
    compare: async ({ identity, pixels }, targets) => {
      const features = held.get(identity) ?? (pixels && (await extract(pixels)))
      if (features === undefined) throw new RangeError(`no pixels of ${identity}`)
      return new Map(targets.map((target) => [target, compare(features, held.get(target)!, method)]))
    },
  }
}
