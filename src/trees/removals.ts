export const REMOVALS = ['lora', 'pair', 'references', 'control'] as const

/** What the base has and the head has not: a whole LoRA, one of its pairs, all its references, or a control set. */
export type Removal = Readonly<{
  what: (typeof REMOVALS)[number]
  /** The LoRA or the control. */
  name: string
  /** Of a pair; else null. */
  checkpoint: string | null
  pictures: number
}>

/** What is where, and how many pictures of it there are. */
export type Found = Readonly<{
  pairs: readonly Readonly<{ lora: string; checkpoint: string; samples: Counted }>[]
  notScored: Found['pairs']
  references: readonly Readonly<{ name: string; pictures: Counted }>[]
  controls: Found['references']
}>

type Counted = Readonly<{ length: number }>

/** Single pictures are no removal. What went with a LoRA is not told again. */
export function removalsOf(base: Found, head: Found): readonly Removal[] {
  const pairs = [...base.pairs, ...base.notScored]
  const headPairs = [...head.pairs, ...head.notScored]
  const isOnHead = (name: string): boolean => headPairs.some(({ lora }) => lora === name)
  const gone = pairs.filter(
    (pair) => !headPairs.some((own) => own.lora === pair.lora && own.checkpoint === pair.checkpoint),
  )
  const loras = [...new Set(gone.map(({ lora }) => lora))].filter((lora) => !isOnHead(lora))
  const setsGone = (of: 'references' | 'controls'): Found['references'] =>
    base[of].filter(({ name }) => !head[of].some((own) => own.name === name))
  return [
    ...loras.map((name) => ({
      what: 'lora' as const,
      name,
      checkpoint: null,
      pictures: sum(gone.filter(({ lora }) => lora === name).map(({ samples }) => samples.length)),
    })),
    ...gone
      .filter(({ lora }) => isOnHead(lora))
      .map(({ lora, checkpoint, samples }) => ({
        what: 'pair' as const,
        name: lora,
        checkpoint,
        pictures: samples.length,
      })),
    ...setsGone('references')
      .filter(({ name }) => !loras.includes(name))
      .map(({ name, pictures }) => ({
        what: 'references' as const,
        name,
        checkpoint: null,
        pictures: pictures.length,
      })),
    ...setsGone('controls').map(({ name, pictures }) => ({
      what: 'control' as const,
      name,
      checkpoint: null,
      pictures: pictures.length,
    })),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
