import { pMapIterable } from 'p-map'
import { type Problem, UserError } from '../errors.ts'
import { openLedger, type Part } from './duplicates.ts'
import type { OpenedPicture, OpenPicture } from './open.ts'
import type { Refusal } from './read-file.ts'
import { recordNotices } from './record.ts'
import type { PictureFile } from '../trees/tree.ts'
import type { Notice } from '../lib/notice.ts'

/** Pictures opened ahead of the network: enough to keep a decoder busy, few enough to bound memory. */
const AHEAD = 3

/** A picture to take in: where it is and what it is to the run. */
export type Incoming = Part & PictureFile

export type Taken<Picture> = Readonly<{ picture: Picture; opened: OpenedPicture }>

/** The run's way to pictures. It collects what is wrong and what a user should know, over all pictures taken in. */
export type Intake = Readonly<{
  /** The pictures that count, in order. After the first problem none is given, but all are examined. */
  take: <Picture extends Incoming>(pictures: readonly Picture[]) => AsyncGenerator<Taken<Picture>>
  /** False after the first problem. */
  sound: () => boolean
  /** Adds a problem, and with it the pictures that were left out until now, which may be its cause. */
  reject: (problem: Problem) => void
  notices: () => readonly Notice[]
  /** Throws a UserError of all problems so far, if there are any. */
  stopOnProblems: () => void
}>

export type IntakePorts = Readonly<{
  open: OpenPicture
  /** Called after each picture. */
  onPicture: () => void
}>

/** `earlier` holds what was found wrong before any picture was opened. */
export function openIntake(ports: IntakePorts, earlier: readonly Problem[], allowUnreadable: boolean): Intake {
  const problems = [...earlier]
  const lost: Problem[] = []
  const notices: Notice[] = []
  const enter = openLedger()

  function admits(picture: Incoming, opened: OpenedPicture | Refusal): opened is OpenedPicture {
    if (!('pixels' in opened)) {
      const { unreadable, ...problem } = opened
      if (unreadable && allowUnreadable) {
        notices.push(leftOut(problem))
        lost.push(problem)
      } else problems.push(problem)
      return false
    }
    const entry = enter(picture, opened.record.identity)
    problems.push(...entry.problems)
    notices.push(...recordNotices(picture.path, opened.record), ...entry.notices)
    return entry.admitted
  }

  return {
    async *take(pictures) {
      const ahead = pMapIterable(pictures, async (picture) => ({ picture, opened: await ports.open(picture) }), {
        concurrency: AHEAD - 1,
        backpressure: AHEAD,
      })
      for await (const { picture, opened } of ahead) {
        if (admits(picture, opened) && problems.length === 0) yield { picture, opened }
        ports.onPicture()
      }
    },
    sound: () => problems.length === 0,
    reject: (problem) => problems.push(problem, ...lost.splice(0)),
    notices: () => notices,
    stopOnProblems: () => {
      if (problems.length > 0) throw new UserError(problems)
    },
  }
}

function leftOut({ subject, problem }: Problem): Notice {
  return { level: 'warning', text: `Left out, because the picture ${problem}.`, subjects: [subject] }
}
