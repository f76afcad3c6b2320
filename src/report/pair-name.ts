import type { Scores } from '../scores/schema.ts'
import type { Escape } from './sentences.ts'

/** A pair, by its checkpoint alone where there is one LoRA. */
export function pairName(
  { lora, checkpoint }: Readonly<{ lora: string; checkpoint: string }>,
  { rankings, changes }: Pick<Scores, 'rankings' | 'changes'>,
  { name }: Pick<Escape, 'name'>,
): string {
  const loras = new Set([...rankings, ...(changes?.pairs ?? [])].map((own) => own.lora))
  return loras.size > 1 ? `${name(checkpoint)} × ${name(lora)}` : name(checkpoint)
}
