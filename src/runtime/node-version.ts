// An older Node must be able to read this file: it stands in front of all others.

/** What is wrong with a version of Node, such as `18.20.8`, and what to do; undefined where the program runs on it. */
export function nodeRefusal(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isKnown = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
  if (isKnown) return undefined
  return `Node ${version} cannot run this program: install Node 24, or at least 20.19 or 22.12`
}
