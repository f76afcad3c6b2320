import { UserError } from '../../src/errors.ts'
import { type HubAccess, readHubAccess } from '../../src/backbone/weights/hub-access.ts'
import { openHubFile } from '../../src/backbone/weights/hub.ts'
import { HUB_COMMIT, type HubServer, openHubServer, servedBytes } from './hub-server.ts'

export const REPOSITORY = 'timm/vgg19.tv_in1k'
export const FILE = 'model.safetensors'
export const SUBJECT = `hf:${REPOSITORY}@${HUB_COMMIT}:${FILE}`
/** Its bytes tell where they are. */
export const CONTENT = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) % 251)

export type HubOptions = NonNullable<Parameters<typeof openHubServer>[0]>

/** A Hub with one file, and how to ask it without much patience. */
export async function hubWith(options: HubOptions = {}, environment: Readonly<Record<string, string>> = {}) {
  const hub = await openHubServer({ files: { [FILE]: servedBytes(CONTENT) }, ...options })
  const access = accessTo(hub, environment)
  const open = async () => openHubFile({ repository: REPOSITORY, revision: HUB_COMMIT, file: FILE }, access)
  return { hub, access, open }
}

function accessTo({ environment }: Pick<HubServer, 'environment'>, more: Readonly<Record<string, string>>): HubAccess {
  return readHubAccess({ ...environment, ...more }, { patience: { idle: 250, total: 700 }, backOff: 1 })
}

/** The one problem that a piece of work ends with. */
export async function problemOf(work: Promise<unknown>) {
  const cause = await work.then(
    () => new Error('it went well'),
    (thrown: unknown) => thrown,
  )
  if (!(cause instanceof UserError)) throw cause
  return cause.problems[0]!
}
