/** The id of a LoRA's section, as it stands behind the # of an address. */
export function loraPlace(lora: string): string {
  return `lora=${encodeURIComponent(lora.toWellFormed())}`
}
