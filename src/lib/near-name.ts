import { closestMatch } from 'leven'

/** Nobody mistypes a longer name of ours. */
const LONGEST = 60

/** The one of these that a name nearly is, letter for letter. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined
  // Two letters in the wrong order are two changes.
  const most = name.length < 4 ? 1 : name.length < 9 ? 2 : 3
  return closestMatch(name.toLowerCase(), known, { maxDistance: most })
}

/** `Did you mean samples? ` where a name is nearly one of these, to stand before what else can be done; else nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearName(name, known)
  return near === undefined ? '' : `Did you mean ${near}? `
}
