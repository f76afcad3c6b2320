import type { ApiPull } from './github-api.ts'

export const HEAD = 'a1'.repeat(20)
export const BASE = 'b2'.repeat(20)

/** A pull request from a branch of its own repository. */
export const PULL: ApiPull = {
  number: 1,
  state: 'open',
  head: { ref: 'new-lora', sha: HEAD, repo: { id: 11, full_name: 'someone/models' } },
  base: { sha: BASE, repo: { id: 11, full_name: 'someone/models' } },
}

/** The same from a fork. */
export const FORK_PULL: ApiPull = {
  ...PULL,
  head: { ...PULL.head, repo: { id: 22, full_name: 'newcomer/models' } },
}
