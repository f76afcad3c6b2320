import type { Surroundings } from '../report/surroundings.ts'
import type { RunContext } from '../github/run-context.ts'
import type { PullRequest } from '../github/event.ts'

type Where = Readonly<{ context: RunContext; pull: PullRequest | undefined; folder: string }>

/** Where readers find the pictures: at the head commit of the head repository, since what is merged there is no branch of anyone. */
export function surroundingsOf({ context, pull, folder }: Where): Surroundings {
  const { server, repository, sha } = context
  const [name, commit] = pull ? [pull.head.repo?.full_name, pull.head.sha] : [repository, sha]
  const base = pull && server && `${server}/${pull.base.repo.full_name}`
  return {
    ...(server &&
      name &&
      commit && { pictures: { repository: `${server}/${name}`, commit, folder, ...(base && { base }) } }),
    ...(pull && { pullRequest: pull.number }),
    ...(folder !== '' && { directory: folder }),
  }
}
