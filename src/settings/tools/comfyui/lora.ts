import { modelFile } from '../../names.ts'
import type { Network } from '../../settings.ts'

/** LoRAs as one form of node says them; undefined where a node is not of that form, without a list where it is and is not understood. */
export type Form = Readonly<{ loras: readonly Network[] | undefined }> | undefined

export const NOT_UNDERSTOOD: NonNullable<Form> = { loras: undefined }

/** Inputs with the strength in the image model. */
export const WEIGHTS = [
  'strength_model',
  'lora_model_strength',
  'model_strength',
  'lora_strength',
  'strength',
  'lora_weight',
  'weight',
]

/** One LoRA; none where a row is left empty. */
export function lora(name: string, weight: number | undefined, clipWeight: number | undefined): readonly Network[] {
  const file = modelFile(name)
  if (file === undefined || /^(?:none|choose)$/i.test(file.name)) return []
  return [
    { kind: 'lora', ...file, weight, ...(clipWeight === undefined || clipWeight === weight ? {} : { clipWeight }) },
  ]
}

/** Several forms together: not understood where one of them is not. */
export function allOf(forms: readonly NonNullable<Form>[]): NonNullable<Form> {
  const lists = forms.map(({ loras }) => loras)
  return lists.includes(undefined) ? NOT_UNDERSTOOD : { loras: lists.flatMap((loras) => loras ?? []) }
}
