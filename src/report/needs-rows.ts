import type { Scores } from '../scores/schema.ts'
import { missingIn } from '../verdict/next/needs.ts'
import type { Firsts } from './firsts.ts'

type Ranking = Scores['rankings'][number]

export const NEEDS_HEAD = [
  'What a verdict needs',
  'There is',
  'Enough to pass',
  'To tell ×2 apart',
  'To tell ×1.5 apart',
] as const

const NAMES: Readonly<Record<Ranking['needs'][number]['what'], string>> = {
  checkpoints: 'checkpoints',
  samples: 'samples of each checkpoint',
  references: 'references',
  controls: 'control pictures',
  settings: 'generation settings',
  prompts: 'prompts',
  seeds: 'prompts and seeds of the checkpoints',
  sizes: 'picture sizes',
}

type Needs = Ranking['needs']

/** All that a verdict needs as rows under NEEDS_HEAD. */
export function needsRows(needs: Needs): readonly (readonly string[])[] {
  return needs.map(({ what, have, isMet, isRequired, toPass, toTell2, toTell1_5 }) => [
    `${isMet ? '✔' : '✘'} ${NAMES[what]}${isRequired ? '' : ' (advised)'}`,
    String(have),
    String(toPass),
    String(toTell2 ?? ''),
    String(toTell1_5 ?? ''),
  ])
}

/** The rows to show: none where nothing required is missing, or where a ranking before has the same. */
export function missingRows(ranking: Ranking, { needs }: Firsts): readonly (readonly string[])[] {
  const isFirst = needs.get(JSON.stringify(ranking.needs)) === ranking
  return missingIn(ranking.needs).length > 0 && isFirst ? needsRows(ranking.needs) : []
}
