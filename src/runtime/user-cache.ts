import envPaths from 'env-paths'

/** The user's cache folder of this tool, by the convention of the platform. */
export function userCache(): string {
  return envPaths('style-gate', { suffix: '' }).cache
}
