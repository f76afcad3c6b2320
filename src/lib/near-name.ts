import { closestMatch } from 'leven'

/** Nobody mistypes a longer name of ours. */
const LONGEST = 60

/** `Did you mean samples? ` where a name is nearly one of these, to stand before what else can be done; else nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (name.length > LONGEST) return ''
  // Two letters in the wrong order are two changes.
  const most = name.length < 4 ? 1 : name.length < 9 ? 2 : 3
  const near = closestMatch(name.toLowerCase(), known, { maxDistance: most })
  return near === undefined ? '' : `Did you mean ${near}? `
}
