import { type FolderName, folderOf } from '../../config/folder-names.ts'

/** Words that models are called besides their name. */
const COMMON = new Set(
  'model checkpoint lora lycoris fp16 bf16 pruned ema emaonly final safetensors vae baked sdxl'.split(' '),
)
const LEAST_WORD = 3
/** A shorter part is one only where a word begins: `ink` in `inkWash`, not in `pinkhair`. */
const LEAST_INNER = 5

/** How well a folder fits the name of a model. */
export type Likeness = (folder: string, model: string) => number

/** The same names come again with every picture: one that remembers. A folder that has another name by the key `names` fits by either. */
export function rememberedLikeness(names: readonly FolderName[] = []): Likeness {
  const known = new Map<string, number>()
  return (folder, model) => {
    const key = JSON.stringify([folder, model])
    const answer = known.get(key) ?? Math.max(likeness(folder, model), likeness(folderOf(folder, names), model))
    known.set(key, answer)
    return answer
  }
}

/**
 * How well a folder fits the name of a model, from 0 (not at all) to 3 (one name): above 1 the one holds the other (`yesmix` and
 * `yesMix_v16`), the more of it the better; up to 1 they share words, the more the better, and no number of the folder's is another in the
 * model's (`anything-v3` and `Anything-V3.0-pruned`, but not `dreamshaper_8` and `dreamshaper_7`).
 */
function likeness(folder: string, model: string): number {
  const [own, other] = [nameOf(folder), nameOf(model)]
  if (own.text === '' || other.text === '') return folder.trim() === model.trim() ? 3 : 0
  if (own.text === other.text) return 3
  const [shorter, longer] = own.text.length < other.text.length ? [own, other] : [other, own]
  if (holds(longer, shorter.text)) return 1 + shorter.text.length / longer.text.length
  const contradict =
    own.numbers.size > 0 && other.numbers.size > 0 && [...own.numbers].some((n) => !other.numbers.has(n))
  const shared = own.words.filter((word) => holds(other, word)).length
  return contradict || shared === 0 ? 0 : shared / own.words.length
}

export function isAlike(folder: string, model: string): boolean {
  return likeness(folder, model) > 0
}

type Name = Readonly<{
  /** Letters and digits alone, small. */
  text: string
  /** Places in the text where a word or a number begins. */
  starts: ReadonlySet<number>
  words: readonly string[]
  numbers: ReadonlySet<string>
}>

function nameOf(name: string): Name {
  // A capital begins a word after a small letter, and before one after capitals.
  const parts = name.normalize('NFKC').match(/\p{N}+|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu) ?? []
  const starts = new Set<number>()
  let text = ''
  for (const part of parts) {
    starts.add(text.length)
    text += part.toLowerCase()
  }
  const runs = name.normalize('NFKC').toLowerCase()
  return {
    text,
    starts,
    words: (runs.match(/\p{L}+/gu) ?? [])
      .map((word) => word.replace(/(?<=\p{L}{3})xl$/u, ''))
      .filter((word) => word.length >= LEAST_WORD && !COMMON.has(word)),
    numbers: new Set(runs.match(/\p{N}+/gu)),
  }
}

/** As a part that cuts no number in two. */
function holds({ text, starts }: Name, part: string): boolean {
  const isDigit = (character: string | undefined): boolean => character !== undefined && /\p{N}/u.test(character)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const cutsBefore = isDigit(part[0]) && isDigit(text[at - 1])
    const cutsBehind = isDigit(part.at(-1)) && isDigit(text[at + part.length])
    const fits = part.length >= LEAST_INNER || starts.has(at)
    if (fits && !cutsBefore && !cutsBehind) return true
  }
  return false
}
