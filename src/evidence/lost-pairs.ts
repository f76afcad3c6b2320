import type { Notice } from '../lib/notice.ts'
import type { Collection, Pair } from '../trees/collect.ts'
import type { Row } from './rows.ts'

/** Pairs whose every sample was left out, and pictures without LoRA that no pair can be held against. */
export function lostPairs({ pairs, withoutLora }: Collection, rows: readonly Row[]): readonly Notice[] {
  const has = (role: Row['role'], { lora, checkpoint }: Pair): boolean =>
    rows.some((row) => row.role === role && row.checkpoint === checkpoint && ['', row.lora].includes(lora))
  const lost = pairs.filter((pair) => !has('sample', pair))
  const idle = withoutLora.filter((pair) => !has('without-lora', pair))
  return [
    ...lost.map((pair) => notice('Not ranked, because no sample of the pair could be decoded.', pair)),
    ...idle.map((pair) =>
      notice('Pictures without LoRA that serve no pair, because the checkpoint has no samples.', pair),
    ),
  ]
}

function notice(text: string, { lora, checkpoint }: Pair): Notice {
  return { level: 'warning', text, subjects: [lora === '' ? checkpoint : `${checkpoint} × ${lora}`] }
}
