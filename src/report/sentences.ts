import type { Scores } from './scores.ts'
import { count } from './numbers.ts'
import type { Unpublished } from './publication.ts'

type Ranking = Scores['rankings'][number]

/** What to believe of a ranking. */
export function verdictSentence({ verdict }: Ranking): string {
  switch (verdict) {
    case 'untested':
      return 'Nothing has tested whether this order means anything on these pictures, so do not choose a checkpoint by it alone.'
  }
}

export function targetSentence({ targetSets }: Ranking): string {
  const references = targetSets.find(({ role }) => role === 'reference')!
  const controls = targetSets.filter(({ role }) => role === 'control')
  const pictures = controls.reduce((sum, set) => sum + set.pictures, 0)
  const against =
    controls.length === 0 ? 'no controls' : `${count(controls.length, 'control set')} (${count(pictures, 'picture')})`
  return `Compared with ${count(references.pictures, 'reference')}; beside them ${against}.`
}

export function settingsSentence({ settings }: Scores): string {
  switch (settings.status) {
    case 'declared':
      return 'The generation settings are declared to be equal within each ranking (settings-declared); they were not verified.'
    case 'unknown':
      return 'Whether the generation settings are equal within each ranking is unknown; a difference in them can look like one of checkpoints.'
  }
}

export function gateSentence({ gate }: Scores): string {
  if (gate.passed === 'not-computed')
    return 'The gate was not computed: there is nothing to hold these scores against yet.'
  return gate.passed ? 'The gate passed.' : 'The gate failed.'
}

export function unpublishedSentence({ what, reason, fix }: Unpublished): string {
  return `${what} (${reason}). ${fix}`
}
