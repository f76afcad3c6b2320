import type { Inputs } from '../config/inputs.ts'
import type { GitHub } from '../github/client.ts'
import type { Event } from '../github/event.ts'
import type { Place } from '../publish/publish.ts'
import type { LogStream } from '../runtime/progress.ts'

/** What a step of a workflow runs in. */
export type Step = Pick<Place, 'environment' | 'runner' | 'upload' | 'patience'> &
  Readonly<{
    log: LogStream
    models: URL
    /** The first wait before a server is asked again, in milliseconds. */
    backOff: number
  }>

/** What a step was told, and by what it was set off. */
export type Task = Readonly<{ inputs: Inputs; event: Event; github: GitHub | undefined }>
