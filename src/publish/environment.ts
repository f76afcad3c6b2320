/** The variables of a process; a runner sets GITHUB_…, RUNNER_… and ACTIONS_…. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The address of this workflow run; undefined outside of one. */
export function runAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
}
