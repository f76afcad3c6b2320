import { reasonOf, UserError } from '../../errors.ts'
import { BadAnswer } from '../../lib/http.ts'
import type { HubAccess } from './hub-access.ts'
import { type PartOfPlace, subjectOf } from './hub-file.ts'

/** A status that is no success. */
export class Refused extends Error {
  readonly host: string
  readonly status: number
  /** True where the Hub itself said it, and not a server that it leads to. */
  readonly isHub: boolean
  /** The Hub's word for what is missing, where it gave one. */
  readonly code: string
  /** In seconds; undefined where the server did not say. */
  readonly retryAfter: number | undefined

  constructor(said: Omit<Refused, keyof Error>) {
    super(`${said.host} answers with status ${said.status}`)
    this.host = said.host
    this.status = said.status
    this.isHub = said.isHub
    this.code = said.code
    this.retryAfter = said.retryAfter
  }
}

/** Nobody answered, or the answer did not come to its end. */
export class Unreachable extends Error {}

/** Nobody may be asked. */
export class Offline extends Error {}

const OWN_WAYS = 'or give backbone the path of a safetensors file of your own, or vgg16.'

type Words = Readonly<{ problem: string; fix: string }>

/** What a user can do about an error, where it is one of those that another server makes. */
export function asUserError(cause: unknown, place: PartOfPlace, access: HubAccess): unknown {
  const words = wordsFor(cause, access)
  return words === undefined ? cause : new UserError({ subject: subjectOf(place), ...words }, { cause })
}

function wordsFor(cause: unknown, access: HubAccess): Words | undefined {
  if (cause instanceof Refused) return cause.isHub ? wordsOfHub(cause, access) : wordsOfOther(cause)
  if (cause instanceof Offline)
    return {
      problem: 'cannot be had from the Hub: HF_HUB_OFFLINE forbids asking it',
      fix: `Unset HF_HUB_OFFLINE, ${OWN_WAYS}`,
    }
  if (cause instanceof Unreachable)
    return {
      problem: `the Hub at ${access.endpoint} cannot be reached (${reasonOf(cause)})`,
      fix: `Let the runner reach it, ${OWN_WAYS}`,
    }
  if (cause instanceof BadAnswer)
    return {
      problem: `the Hub at ${access.endpoint} does not answer as a Hub does (${reasonOf(cause)})`,
      fix: `Let HF_ENDPOINT and the proxy lead to a Hub that serves parts of files, ${OWN_WAYS}`,
    }
}

/** Without a token the Hub calls a repository that is not there unauthorised, lest names of private ones can be guessed. */
function wordsOfHub(refused: Refused, { token }: HubAccess): Words {
  const { status, code } = refused
  if (status === 401 || status === 403) {
    const missing = code === 'RepoNotFound' ? ', or there is no such repository' : ''
    const problem = `the Hub refuses it ${token === undefined ? 'without a token' : 'to the token in HF_TOKEN'} (${status})${missing}`
    return { problem, fix: 'Set HF_TOKEN to a token that may read the repository.' }
  }
  if (status === 404) return MISSING.get(code) ?? { problem: 'the Hub has no such thing (404)', fix: CHECK_NAME }
  return wordsOfOther(refused)
}

const CHECK_NAME = 'Check the repository, the revision and the file.'

const MISSING: ReadonlyMap<string, Words> = new Map([
  [
    'RepoNotFound',
    {
      problem: 'the Hub has no such repository (404)',
      fix: 'Check OWNER/REPO; where it is private, set HF_TOKEN to a token that may read it.',
    },
  ],
  ['RevisionNotFound', { problem: 'the repository has no such revision (404)', fix: 'Give a commit that it has.' }],
  [
    'EntryNotFound',
    { problem: 'the repository has no such file at this revision (404)', fix: 'Name a file that it has.' },
  ],
])

function wordsOfOther({ host, status }: Refused): Words {
  if (status === 429) return { problem: `${host} asks to slow down (429)`, fix: `Run it again later, ${OWN_WAYS}` }
  if (status >= 500) return { problem: `${host} fails (${status})`, fix: `Run it again later, ${OWN_WAYS}` }
  return { problem: `${host} refuses it (${status})`, fix: `Let the runner reach it, ${OWN_WAYS}` }
}
