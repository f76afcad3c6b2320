import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { UserError } from '../errors.ts'
import type { RunContext } from './run-context.ts'

const Repository = z.object({ id: z.int(), full_name: z.string() })

/** Of an event, and of a list that the server gives. */
export const PullRequest = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), repo: Repository.nullable() }),
  base: z.object({ sha: z.string(), repo: Repository }),
})

const WorkflowRun = z.object({
  id: z.int(),
  run_attempt: z.int(),
  name: z.string().nullable(),
  /** Of the workflow's file. */
  path: z.string().optional(),
  event: z.string(),
  conclusion: z.string().nullable(),
  html_url: z.string(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  head_repository: Repository.nullable(),
})

const Event = z.object({
  /** What was done to what the event is about, such as `labeled`. */
  action: z.string().optional(),
  label: z.object({ name: z.string() }).optional(),
  sender: z.object({ login: z.string() }).optional(),
  /** Of a push: the commit that the branch was at. */
  before: z.string().optional(),
  pull_request: PullRequest.optional(),
  merge_group: z.object({ base_sha: z.string() }).optional(),
  workflow_run: WorkflowRun.optional(),
})

/** The parts that we read of what set a workflow off. */
export type Event = Readonly<z.infer<typeof Event>>
export type PullRequest = Readonly<z.infer<typeof PullRequest>>
export type WorkflowRun = Readonly<z.infer<typeof WorkflowRun>>

/**
 * What set the workflow off, by the file that the runner names; nothing where it names none. Throws a UserError where the file is not
 * what GitHub writes for the event: without it a pull request could not be held against its base commit.
 */
export async function readEvent({ eventName = '', eventFile: path }: RunContext): Promise<Event> {
  const event = path === undefined ? {} : await parseEvent(path)
  const part = partOf(eventName)
  if (part === undefined || event[part] !== undefined) return event
  const problem =
    path === undefined
      ? `names no file, and the event ${eventName} is nothing without it`
      : `holds no ${part}, and the event is ${eventName}`
  throw new UserError({ subject: path ?? 'GITHUB_EVENT_PATH', problem, fix: withoutPart(part) })
}

/** What the file of an event must hold: without it there would be no base commit to be held against, and nobody would be told. */
function partOf(eventName: string): 'pull_request' | 'merge_group' | undefined {
  return eventName === 'merge_group' ? eventName : /^pull_request(?:_|$)/.test(eventName) ? 'pull_request' : undefined
}

function withoutPart(part: string): string {
  return `GitHub writes this file. With act, give one that has ${part} by --eventpath, or run another event, such as push or workflow_dispatch.`
}

async function parseEvent(path: string): Promise<Event> {
  try {
    return Event.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const fix = 'The runner writes this file; see what it is, and report it if it is as GitHub describes it.'
    throw new UserError({ subject: path, problem: 'holds no event that this version knows', fix }, { cause })
  }
}

/** The parents of a commit, by its text. */
export function parentsOf(commit: string): readonly string[] {
  const header = commit.split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!)
}

/** The first parent of a commit, by its text, where that is what GitHub makes of the base branch and a pull request; else undefined. */
export function baseOfMerge(commit: string, { head }: PullRequest): string | undefined {
  const [first, second, ...others] = parentsOf(commit)
  return second === head.sha && others.length === 0 ? first : undefined
}

/** True where the pull request comes from another repository, or from one that is gone. */
export function isFromFork({ head, base }: PullRequest): boolean {
  return head.repo?.id !== base.repo.id
}
