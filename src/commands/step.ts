import type { Inputs } from '../config/inputs.ts'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { GitHub } from '../github/client.ts'
import type { Event } from '../github/event.ts'
import type { RunContext } from '../github/run-context.ts'
import type { Place } from '../publish/publish.ts'
import type { LogStream } from '../runtime/progress.ts'

/** What a step of a workflow runs in. */
export type Step = Pick<Place, 'runner' | 'upload' | 'patience'> &
  WeightsPlaces &
  Readonly<{
    log: LogStream
    /** The first wait before a server is asked again, in milliseconds. */
    backOff: number
  }>

/** What a step was told, and by what it was set off. */
export type Task = Readonly<{ context: RunContext; inputs: Inputs; event: Event; github: GitHub | undefined }>
