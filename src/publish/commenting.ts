import type { ActionConfig } from '../config/action-keys.ts'
import { COMMENTED, LEFT_TO_MERGE, TAKEN } from '../report/comment-words.ts'
import type { Publication } from '../report/publication.ts'
import { opensComment } from './comment-policy.ts'
import { fixOf, OWN } from './refusals.ts'
import type { Attempts } from './attempts.ts'
import { ANOTHER_NAME } from '../github/artifact.ts'
import type { RunContext } from '../github/run-context.ts'
import { isFromFork, type PullRequest } from '../github/event.ts'
import { type Marker, markerLine } from '../github/marker.ts'
import { type Comments, postComment } from '../github/post-comment.ts'
import { within } from '../lib/within.ts'
import { OF_PULL } from '../verdict/gate.ts'

/** The comment of one use of the action on one pull request. */
export type Commenting = Readonly<{
  policy: ActionConfig['comment']
  /** undefined where there is no token to write with. */
  comments: Comments | undefined
  marker: Marker
  /** A leg of a matrix leaves the comment to a job that has the scores of all. */
  isLeg: boolean
  /** What helps where the job has no right to write. */
  refusal: string
  /** The end of a sentence, with where the report is as well. */
  where: string
  /** Why the pictures are not those of the pull request; then there is nothing to say of it. */
  notOfPull: string | null
  /** As in `postComment`. */
  settling: number
}>

/** The run of a workflow that made the scores. */
export type ScoredRun = Pick<Marker, 'workflow' | 'run' | 'attempt'>

/** Times the patience: a server that asks to slow down means a minute or more. */
export const COMMENT_PATIENCE = 3

type Wanted = Readonly<{
  /** Made for what stands before it. */
  text: (before: string) => string
  run: Parameters<typeof opensComment>[1]
  /** As in `publish`. */
  patience: number
}>

/** What became of the comment; undefined where none is wanted, and where it failed, which the attempts tell. */
export async function attemptComment(
  commenting: Commenting,
  { text, run, patience }: Wanted,
  { attempt, failed }: Attempts,
): Promise<Publication['comment']> {
  const { policy, isLeg, notOfPull } = commenting
  if (notOfPull !== null && policy !== 'never' && !isLeg) {
    failed({ what: COMMENT, fix: OF_PULL }, new Error(notOfPull))
    return undefined
  }
  const opens = opensComment(policy, run)
  const posted = await attempt({ what: COMMENT, fix: commentFix(commenting) }, async () =>
    within(COMMENT_PATIENCE * patience, comment(commenting, text, opens)),
  )
  if (posted !== 'taken') return posted
  failed({ what: COMMENT, fix: ANOTHER_NAME }, new Error(TAKEN))
  return undefined
}

const COMMENT = 'The comment on the pull request'

/** Throws where the server refuses or there is nothing to ask it with. */
async function comment(
  { policy, comments, marker, isLeg, settling }: Commenting,
  text: (before: string) => string,
  opens: boolean,
): Promise<Publication['comment'] | 'taken'> {
  if (policy === 'never') return undefined
  if (isLeg) return { said: LEFT_TO_MERGE }
  if (!comments) throw new Error('there is no github-token')
  const posted = await postComment(comments, { marker, body: text(markerLine(marker)), opens, settling })
  if (posted.what === 'taken') return 'taken'
  return posted.what === 'not opened'
    ? { said: `No comment on the pull request: comment: ${policy} opens none here` }
    : { said: COMMENTED[posted.what], url: posted.url }
}

const FROM_ELSEWHERE =
  'Pull requests from forks and by Dependabot get no right to write (pull-requests: write): let a workflow_run comment, as examples/workflows/style-gate-comment.yml does.'
const PERMISSION = 'Give the job the permission pull-requests: write, beside contents: read.'

/** What helps where a job has no right to write on a pull request. */
export function refusalOf(pull: PullRequest, { actor }: RunContext): string {
  return isFromFork(pull) || actor === 'dependabot[bot]' ? FROM_ELSEWHERE : PERMISSION
}

/** What to do about a comment that could not be written. */
function commentFix({ comments, refusal, where }: Commenting): (cause: unknown) => string {
  return comments ? fixOf(refusal, where) : () => `${OWN} ${refusal}`
}
