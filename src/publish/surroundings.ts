import type { Surroundings } from '../report/markdown/summary.ts'
import type { Environment } from '../github/environment.ts'
import type { PullRequest } from '../github/event.ts'

type Where = Readonly<{ environment: Environment; pull: PullRequest | undefined; folder: string }>

/** Where readers find the pictures: at the head commit of the head repository, since what is merged there is no branch of anyone. */
export function surroundingsOf({ environment, pull, folder }: Where): Surroundings {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment
  const [name, commit] = pull ? [pull.head.repo?.full_name, pull.head.sha] : [repository, sha]
  return {
    ...(server && name && commit && { pictures: { repository: `${server}/${name}`, commit, folder } }),
    ...(pull && { pullRequest: pull.number }),
    ...(folder !== '' && { directory: folder }),
  }
}
