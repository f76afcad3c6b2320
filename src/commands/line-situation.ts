import { tmpdir } from 'node:os'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { Source } from '../config/parse.ts'
import { folderIn, openGit, originUrl, repositoryAbove } from '../trees/git.ts'
import { headerFor, type Remote } from '../trees/own-repository.ts'
import type { Job } from './configure.ts'
import { ALONE, openAgainst } from './situation.ts'

type Environment = WeightsPlaces['environment']

/** On a command line nothing is held against anything unless `baseline` says so. */
export function lineSituation(source: Source, environment: Environment): Job['situate'] {
  return async ({ config }, workspace) => {
    const root = repositoryAbove(workspace)
    const against = await openAgainst(config, [], {
      checkout: root,
      workspace,
      folder: folderIn(root, workspace),
      source,
      path: environment.PATH,
      temporary: tmpdir(),
      remote: await originOf(root, environment),
    })
    return { ...ALONE, ...against }
  }
}

/** Where a partial or shallow clone came from, with the user's own way in; undefined where it came from nowhere. */
async function originOf(root: string, environment: Environment): Promise<Remote | undefined> {
  const text = await originUrl(openGit(root, environment.PATH))
  if (text === '') return undefined
  const allowed = { ...environment, GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' }
  // A password in an address would stand in the arguments of git, which can be seen.
  const [, scheme, user, rest] = /^(https?:\/\/)([^/@]+)@(.*)$/.exec(text) ?? []
  if (user === undefined) return { url: text, environment: allowed }
  const url = `${scheme}${rest}`
  const basic = Buffer.from(decodeURIComponent(user)).toString('base64')
  return { url, environment: { ...allowed, ...headerFor(url, basic) } }
}
