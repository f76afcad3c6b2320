import type { LoraEvidence } from '../../src/evidence/evidence.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { CHANGED } from './changed.ts'

/** A change of every kind, told of the first LoRA: its first checkpoints stand for those of `CHANGED`, its pictures for those that changed. */
export function changeOf(loras: readonly LoraEvidence[]): Pick<Scores, 'base' | 'changes'> {
  const { lora, pairs } = loras[0]!
  const [first, second = first, third = first] = pairs.map(({ checkpoint }) => checkpoint)
  const names = new Map([
    ['woodblock', lora],
    ['northlight_v2', first!],
    ['papermoon_v3', second!],
    ['driftwood_v1', third!],
  ])
  const paths = pairs.flatMap(({ samples }) => samples.map(({ path }) => path))
  const { base, changes } = renamed(CHANGED, names) as Pick<typeof CHANGED, 'base' | 'changes'>
  const pictures = changes.pictures.map((picture, index) => ({
    ...picture,
    path: paths[index % paths.length]!,
    before: picture.before === null ? null : paths[index % paths.length]!,
  }))
  const broken = changes.broken.map((picture) => ({ ...picture, path: pictures[0]!.path }))
  return { base, changes: { ...changes, pictures, broken } }
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, names)]))
}
