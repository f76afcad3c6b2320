import type { Config } from '../../config/schema.ts'
import type { Notice } from '../../lib/notice.ts'

type Used = Readonly<{ source: string; weightsSha256: string; notOfBase: string | null }>

/** What should be known of the weights of a run; `isPull` where it is of a pull request. */
export function weightsNotices(
  { backbone, 'weights-sha256': pin }: Pick<Config, 'backbone' | 'weights-sha256'>,
  { source, weightsSha256, notOfBase }: Used,
  isPull: boolean,
): readonly Notice[] {
  if (notOfBase !== null) return [{ level: 'warning', text: notOfBaseSentence(notOfBase), subjects: [source] }]
  if (!isPull || backbone.kind !== 'hub' || pin !== undefined) return []
  const text = `Nothing pins the weights: what an earlier run kept of them is believed. Set weights-sha256: ${weightsSha256} in style-gate.yml.`
  return [{ level: 'notice', text, subjects: [source] }]
}

/** For notices and the gate, with the way out. */
export function notOfBaseSentence(why: string): string {
  return `What the losses are worth is not known, because a pull request could choose its own weights: ${why}. Set weights-sha256 on the base branch or as an input.`
}
