import type { Notice } from '../lib/notice.ts'
import type { Ranking } from './ranking.ts'

/** What is missing from a ranking because there is one of something. */
export function singleNotices(rankings: readonly Ranking[]): readonly Notice[] {
  const lone = rankings.filter(({ pairs }) => pairs.length === 1)
  const thin = rankings.flatMap(({ lora, pairs }) =>
    pairs.filter(({ n }) => n === 1).map(({ checkpoint }) => `${checkpoint} × ${lora}`),
  )
  return [
    ...notice(
      'One checkpoint alone has samples of the LoRA, so there is nothing to rank.',
      lone.map(({ lora }) => lora),
    ),
    ...notice('One sample alone: no interval and no spread.', thin),
  ]
}

function notice(text: string, subjects: readonly string[]): readonly Notice[] {
  return subjects.length === 0 ? [] : [{ level: 'notice', text, subjects }]
}
