import { loss } from '../../../lib/numbers.ts'
import { pageName, pageText } from '../../escape.ts'
import type { SampleRow } from '../../charts/sample-table.ts'

type Prompts = ReadonlyMap<string, string>

/** In characters: it has one line on a desk and three on a phone. */
const MOST_OF_PROMPT = 120

/** The text of a row's prompt; its hash where the text is not known. */
export function promptText({ prompt }: Pick<SampleRow, 'prompt'>, prompts: Prompts): string {
  return prompt === undefined ? 'prompt not known' : pageText(prompts.get(prompt) ?? prompt)
}

/** The beginning of a text that is long; undefined where all of it is short enough. */
export function beginning(text: string): string | undefined {
  const points = Array.from(text)
  return points.length <= MOST_OF_PROMPT ? undefined : `${points.slice(0, MOST_OF_PROMPT).join('')}…`
}

type Told = Readonly<{ checkpoint: string; lora: string; prompt: string; seed: string | undefined; loss: number }>

/** What stands for a sample's picture where it cannot be seen. `prompt` is a text for a page already. */
export function sampleAlt({ checkpoint, lora, prompt, seed, loss: value }: Told): string {
  const by = [prompt, ...(seed === undefined ? [] : [`seed ${pageName(seed)}`])]
  const shortened = by.map((text) => beginning(text) ?? text).join(', ')
  return `Sample of ${pageName(checkpoint)} with ${pageName(lora)}, ${shortened}, style loss ${loss(value)}`
}
