import type { Scores } from '../scores/schema.ts'
import { count } from '../lib/numbers.ts'
import type { Escape } from './sentences.ts'

type Removal = NonNullable<Scores['changes']>['removals'][number]

/** What the base has and the head has not, as the object of a sentence. */
export function removalSentence({ what, name, checkpoint, pictures }: Removal, escape: Escape): string {
  const own = escape.name(name)
  const many = count(pictures, 'picture')
  switch (what) {
    case 'lora':
      return `the LoRA ${own} (${many})`
    case 'pair':
      return `${escape.name(checkpoint ?? '')} × ${own} (${many})`
    case 'references':
      return `${pictures === 1 ? 'the only reference' : `all ${pictures} references`} of the LoRA ${own}`
    case 'control':
      return `the control ${own} (${many})`
  }
}
