import type { PictureFile } from '../trees/tree.ts'
import type { OpenedPicture } from '../records/open.ts'
import { MOST_TEXT_BYTES } from '../images/metadata.ts'
import type { Comparison } from './evidence.ts'
import type { Measuring } from './measuring.ts'

type Known = Readonly<{ record: OpenedPicture['record']; sidecar: Buffer | undefined }>

/**
 * Measures nothing twice, for a run that looks at two sides of a change: a file that was opened before is not read again, and two pictures
 * that were compared before are not compared again. A picture that has another sidecar is opened anew, since its record is another one.
 */
export function remembering(inner: Measuring): Measuring {
  const records = new Map<string, Known>()
  const comparisons = new Map<string, Comparison>()

  async function open(file: PictureFile): ReturnType<Measuring['open']> {
    const keys = (await file.content()).names
    const sidecar = await file.sidecar?.(MOST_TEXT_BYTES).catch(() => undefined)
    const known = keys.map((key) => records.get(key)).find((own) => own !== undefined)
    if (known !== undefined && isSame(known.sidecar, sidecar))
      return { record: known.record, pixels: async () => pixelsOf(await inner.open(file)) }
    const opened = await inner.open(file)
    // Counted here, since a picture that is known takes no time.
    inner.onPicture()
    if ('pixels' in opened) for (const key of keys) records.set(key, { record: opened.record, sidecar })
    return opened
  }

  return {
    ...inner,
    open,
    onPicture: () => {},
    compare: async (picture, targets) => {
      const keyOf = (target: string): string => JSON.stringify([picture.identity, target])
      const missing = targets.filter((target) => !comparisons.has(keyOf(target)))
      if (missing.length > 0)
        for (const [target, found] of await inner.compare(picture, missing)) comparisons.set(keyOf(target), found)
      return new Map(targets.map((target) => [target, comparisons.get(keyOf(target))!]))
    },
    between: async (a, b) => {
      const key = JSON.stringify(['between', ...[a.identity, b.identity].toSorted()])
      const known = comparisons.get(key) ?? (await inner.between(a, b))
      comparisons.set(key, known)
      return known
    },
  }
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other)
}

/** Throws where a picture that was readable is not so any more. */
async function pixelsOf(opened: Awaited<ReturnType<Measuring['open']>>): ReturnType<OpenedPicture['pixels']> {
  if ('pixels' in opened) return opened.pixels()
  throw new RangeError(`${opened.subject} ${opened.problem}`)
}
