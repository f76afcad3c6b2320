import { readSettingsLine, type SettingsLine } from './infotext-line.ts'

/** A text in the form of A1111; undefined where it has no such part. */
export type Parts = Readonly<{ prompt: string | undefined; negative: string | undefined; settings: SettingsLine }>

const NEGATIVE = /^\s*Negative prompt:/i
/** What some writers put before the steps. */
const FIRST_KEYS = /^\s*(?:sampler|seed|cfg scale|size|model|model hash|schedule type|scheduler|version|created date):/i
const STEPS = /(?<=[\s.,>])Steps: *\d{1,5} *,/gi

/**
 * Prompt, `Negative prompt: …` and a line of settings, behind which extensions put further lines, such as the template that a prompt was
 * drawn from. Undefined where there is no such line. Where something made one line of all, the settings begin with the last `Steps: 20,`.
 */
export function splitInfotext(text: string): Parts | undefined {
  const lines = text.trim().split('\n')
  const begins = lines.findLastIndex((line) => /^\s*Steps: /i.test(line) && readSettingsLine(line) !== undefined)
  const index = begins < 0 ? lines.length - 1 : begins
  const { before, settings } =
    begins < 0 ? withinLine(lines[index] ?? '') : { before: '', settings: readSettingsLine(lines[index]!) }
  if (settings === undefined) return undefined
  const prompts = [...lines.slice(0, index), ...(before === '' ? [] : [before])]
  return { ...splitPrompts(prompts, before !== ''), settings }
}

function withinLine(line: string): Readonly<{ before: string; settings: SettingsLine | undefined }> {
  const start = FIRST_KEYS.test(line) ? undefined : [...line.matchAll(STEPS)].at(-1)?.index
  const settings = start === undefined ? undefined : readSettingsLine(line.slice(start))
  if (settings === undefined) return { before: '', settings: readSettingsLine(line) }
  return { before: line.slice(0, start), settings }
}

function splitPrompts(lines: readonly string[], isOneLine: boolean): Omit<Parts, 'settings'> {
  const at = lines.findIndex((line) => NEGATIVE.test(line))
  if (at >= 0) {
    const prompt = at === 0 ? undefined : lines.slice(0, at).join('\n')
    return { prompt, negative: lines.slice(at).join('\n').replace(NEGATIVE, '') }
  }
  const all = lines.join('\n')
  const within = isOneLine ? all.search(/\sNegative prompt:/i) : -1
  if (within < 0) return { prompt: lines.length === 0 ? undefined : all, negative: undefined }
  return { prompt: all.slice(0, within), negative: all.slice(within).replace(NEGATIVE, '') }
}
