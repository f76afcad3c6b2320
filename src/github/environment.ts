/** The variables of a process; a runner sets GITHUB_…, RUNNER_… and ACTIONS_…. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The address of an artifact of a run; undefined where one of the two is not known. */
export function artifactAddress(run: string | undefined, id: number | undefined): string | undefined {
  return run === undefined || id === undefined ? undefined : `${run}/artifacts/${id}`
}

/** The address of this workflow run; undefined outside of one. */
export function runAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
}
