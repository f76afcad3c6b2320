import { pMapIterable } from 'p-map'
import type { Problem } from '../errors.ts'
import type { Notice } from '../lib/notice.ts'
import { openLedger } from './duplicates.ts'
import type { Limits } from './fit.ts'
import { type Glance, glanceAt } from './glance.ts'
import type { Incoming } from './intake.ts'
import { LFS_POINTER } from './undecodable.ts'

/** Of all pictures together. */
const MOST_PICTURES = 5000
const MOST_BYTES = 8 * 2 ** 30

/** Pictures that are read at a time. */
const AT_ONCE = 4

/** What pictures tell without being decoded. */
export type LookedThrough<Picture> = Readonly<{
  /** Those that count: equal bytes in one set count once. */
  seen: readonly Readonly<{ picture: Picture; glance: Glance }>[]
  problems: readonly Problem[]
  notices: readonly Notice[]
  /** Paths of pictures that Git LFS keeps elsewhere. */
  pointers: readonly string[]
  /** Pictures that were too many to be looked at. */
  left: number
}>

type Rules = Limits & Readonly<{ isUnreadableAllowed: boolean }>

/** Looks at references and controls before samples, so that what is said of two equal files is said of the sample. */
export async function lookThrough<Picture extends Incoming>(
  pictures: readonly Picture[],
  { isUnreadableAllowed, ...limits }: Rules,
): Promise<LookedThrough<Picture>> {
  const enter = openLedger()
  const seen: { picture: Picture; glance: Glance }[] = []
  const [problems, notices, pointers]: [Problem[], Notice[], string[]] = [[], [], []]
  let [bytes, looked] = [0, 0]
  const ahead = pMapIterable(
    pictures.slice(0, MOST_PICTURES),
    async (picture) => ({ picture, glance: await glanceAt(picture, limits) }),
    { concurrency: AT_ONCE, backpressure: AT_ONCE },
  )
  for await (const { picture, glance } of ahead) {
    looked++
    if ('problem' in glance) {
      const { unreadable, ...problem } = glance
      if (problem.problem === LFS_POINTER) pointers.push(picture.path)
      if (unreadable && isUnreadableAllowed) notices.push(leftOut(problem))
      else problems.push(problem)
      continue
    }
    const entry = enter(picture, glance.identity)
    problems.push(...entry.problems)
    notices.push(...entry.notices)
    if (entry.admitted) seen.push({ picture, glance })
    bytes += glance.bytes
    if (bytes > MOST_BYTES) break
  }
  return { seen, problems, notices, pointers, left: pictures.length - looked }
}

function leftOut({ subject, problem, fix }: Problem): Notice {
  return { level: 'warning', text: `A run leaves this picture out: it ${problem}. ${fix}`, subjects: [subject] }
}
