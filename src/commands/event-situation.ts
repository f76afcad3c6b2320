import { tmpdir } from 'node:os'
import type { Configured } from '../config/configured.ts'
import { baseCandidates } from '../github/base-commit.ts'
import { otherCheckout } from '../github/checked-out.ts'
import type { Event } from '../github/event.ts'
import { askMergeBase } from '../github/merge-base.ts'
import { once } from '../lib/once.ts'
import type { Scores } from '../scores/schema.ts'
import { surroundingsOf } from '../publish/surroundings.ts'
import { checkoutOf, folderIn, openGit } from '../trees/git.ts'
import { headerFor, type Remote } from '../trees/own-repository.ts'
import type { OpenSituation } from './configure.ts'
import { ALONE, type BasePlace, openAgainst } from './situation.ts'
import type { Step, Task } from './step.ts'
import { whyNotOfBase } from './weights-of-base.ts'

type Where = Readonly<{
  environment: Step['environment']
  /** The workspace of the runner. */
  base: string
  /** The working directory. */
  workspace: string
  configured: Configured
  cacheFolder: string
  /** Why the pictures are not those of the pull request. */
  notOfPull: string | null
}>

/** What the event is held against, and who accepted what it made worse. */
export async function situationOf(task: Task, where: Where): Promise<OpenSituation> {
  const { context, event, inputs } = task
  const { base, workspace, configured, cacheFolder, environment, notOfPull } = where
  const { config } = configured
  const checkout = checkoutOf(base, workspace)
  const place: BasePlace = {
    checkout,
    workspace,
    folder: folderIn(base, workspace),
    other: await otherCheckout(checkout, event, context),
    source: inputs.source,
    path: context.path,
    temporary: context.temporaryFolder ?? tmpdir(),
    remote: remoteOf(task, environment),
  }
  const accepted = acceptedBy(event, config['accept-label'])
  const asking = { git: openGit(checkout, context.path), askMergeBase: mergeBaseAsker(task) }
  // What another commit has otherwise than the base is not the doing of the pull request.
  const candidates = once(async () => (notOfPull === null ? baseCandidates(event, context, asking) : []))
  const open = async (): ReturnType<typeof openAgainst> => {
    if (notOfPull !== null) return ALONE
    return openAgainst(config, config.baseline === 'none' ? [] : await candidates(), place)
  }
  const isGuarded = event.pull_request !== undefined || event.merge_group !== undefined
  const isMerged = event.merge_group !== undefined || context.eventName === 'push'
  return {
    ...(await open()),
    accepted,
    notOfPull,
    notOfBase: isGuarded ? await whyNotOfBase(configured, candidates, { ...place, cacheFolder }) : null,
    waiver: accepted ? 'accepted' : isMerged ? 'merged' : null,
    acceptLabel: event.pull_request ? config['accept-label'] : null,
    surroundings: surroundingsOf({ context, pull: event.pull_request, folder: place.folder }),
  }
}

/** The label accepts one commit, in the run that it sets off: no other event does, whatever labels are there. */
function acceptedBy({ action, label, sender, pull_request: pull }: Event, name: string): Scores['accepted'] {
  if (!pull || action !== 'labeled' || label?.name.toLowerCase() !== name.toLowerCase()) return null
  return { label: label.name, by: sender?.login ?? null, commit: pull.head.sha }
}

function mergeBaseAsker({ github, event, context }: Task): Parameters<typeof baseCandidates>[2]['askMergeBase'] {
  const repository = event.pull_request?.base.repo.full_name ?? context.repository
  return github && (async (one, other) => askMergeBase(github, repository, [one, other]))
}

/** What a runner sets so that programs find their way out. */
const WAY_OUT = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CAINFO)$/i

/** The repository that the run is of. The token stands in a variable, for that server alone. */
function remoteOf({ context, inputs }: Task, environment: Step['environment']): Remote | undefined {
  const { server, repository } = context
  if (server === undefined || repository === '') return undefined
  const url = `${server}/${repository}`
  const token = inputs.action['github-token']
  const basic = token && Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    url,
    environment: {
      ...Object.fromEntries(Object.entries(environment).filter(([name]) => WAY_OUT.test(name))),
      GIT_ALLOW_PROTOCOL: 'http:https',
      ...(basic !== undefined && headerFor(`${server}/`, basic)),
    },
  }
}
