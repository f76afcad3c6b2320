import * as z from 'zod'

/** A step of a job, as far as it matters here. */
type Step = Readonly<{ uses: string; run: string; with: Readonly<Record<string, unknown>> }>

type Grants = Readonly<Record<string, unknown>> | string | undefined

/** A job that runs the action. */
export type GateJob = Readonly<{
  name: string
  /** Those of the job, or where it has none those of the workflow. */
  permissions: Grants
  /** Names of events that start the workflow. */
  events: readonly string[]
  steps: readonly Step[]
  /** Where among the steps the action is. */
  at: number
}>

const StepShape = z
  .object({
    uses: z.string().catch(''),
    run: z.string().catch(''),
    with: z.record(z.string(), z.unknown()).catch({}),
  })
  .catch({ uses: '', run: '', with: {} })

const GrantsShape = z.union([z.string(), z.record(z.string(), z.unknown())]).optional()

const JobShape = z
  .object({ permissions: GrantsShape.catch(undefined), steps: z.array(StepShape).catch([]) })
  .catch({ permissions: undefined, steps: [] })

const WorkflowShape = z.object({
  on: z.union([
    z.string().transform((event) => [event]),
    z.array(z.string()),
    z.record(z.string(), z.unknown()).transform((events) => Object.keys(events)),
  ]),
  permissions: GrantsShape.catch(undefined),
  jobs: z.record(z.string(), JobShape),
})

/** Whether a step uses the action, by how the step names it. */
export type IsGate = (uses: string) => boolean

/** The jobs of a workflow that run the action; none where it is no workflow. */
export function gateJobsOf(plain: unknown, isGate: IsGate): readonly GateJob[] {
  const { data } = WorkflowShape.safeParse(plain)
  if (data === undefined) return []
  return Object.entries(data.jobs).flatMap(([name, job]) =>
    job.steps.flatMap(({ uses }, at) =>
      isGate(uses)
        ? [{ name, permissions: job.permissions ?? data.permissions, events: data.on, steps: job.steps, at }]
        : [],
    ),
  )
}

/** `uses` of every step, to see which of them are folders. */
export function usesIn(plain: unknown): readonly string[] {
  const { data } = WorkflowShape.safeParse(plain)
  return Object.values(data?.jobs ?? {}).flatMap(({ steps }) => steps.map(({ uses }) => uses))
}
