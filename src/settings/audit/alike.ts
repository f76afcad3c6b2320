/** Words that models are called besides their name. */
const COMMON = new Set([
  'model',
  'checkpoint',
  'lora',
  'lycoris',
  'fp16',
  'bf16',
  'pruned',
  'ema',
  'emaonly',
  'final',
  'safetensors',
  'vae',
  'baked',
])
const LEAST_WORD = 3

/**
 * Whether a folder can be named after a model: one name holds the other (`yesmix` and `yesMix_v16`), or they share a word and no number of
 * the folder's is another in the model's (`anything-v3` and `Anything-V3.0-pruned`, but not `dreamshaper_8` and `dreamshaper_7`).
 */
export function isAlike(folder: string, model: string): boolean {
  const [a, b] = [compact(folder), compact(model)]
  if (a === '' || b === '') return folder.trim() === model.trim()
  if (holds(a, b) || holds(b, a)) return true
  const [own, other] = [numbersIn(folder), numbersIn(model)]
  const contradict = own.size > 0 && other.size > 0 && [...own].some((number) => !other.has(number))
  return !contradict && wordsIn(folder).some((word) => b.includes(word))
}

function compact(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** As a part that cuts no number in two. */
function holds(whole: string, part: string): boolean {
  const isDigit = (character: string | undefined): boolean => character !== undefined && /\p{N}/u.test(character)
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const end = at + part.length
    const cutsBefore = isDigit(part[0]) && isDigit(whole[at - 1])
    const cutsBehind = isDigit(part.at(-1)) && isDigit(whole[end])
    if (!cutsBefore && !cutsBehind) return true
  }
  return false
}

function numbersIn(name: string): ReadonlySet<string> {
  return new Set(name.normalize('NFKC').match(/\p{N}+/gu))
}

function wordsIn(name: string): readonly string[] {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.filter((word) => word.length >= LEAST_WORD && !COMMON.has(word))
}
