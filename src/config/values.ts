import * as z from 'zod'
import { parseTemplates, type PlaceholderRule, type Template, templateProblem } from './template.ts'
import { FAIL_ON, LAYER_NAMES, SETTING_FIELDS, type SizeRule } from './words.ts'

/** More makes a graph too large for the memory of a small runner. */
export const MOST_RESIZED_PIXELS = 2_000_000
/** Fewer leave the deepest layer less than 2 × 2 positions. */
export const LEAST_SIDE = 32

/** The channels of VGG's first layers: more threads share one of them, and sum it in another order. */
export const MOST_THREADS = 64

/** Each is held against the path of every file. */
export const MOST_TEMPLATES = 100
/** Of a template in a message. */
const MOST_SHOWN = 200

/** Path templates with the placeholders that a key asks for; where the key is needed, at least one that finds something. */
export function templates(rule: PlaceholderRule, isNeeded = false) {
  return lines().transform((sources, context): Template[] => {
    const refuse = (message: string): void => context.addIssue({ code: 'custom', message })
    if (sources.length > MOST_TEMPLATES) refuse(`there are ${sources.length} templates, more than ${MOST_TEMPLATES}`)
    else
      for (const source of sources) {
        const message = templateProblem(source, rule)
        const shown = source.length > MOST_SHOWN ? `${source.slice(0, MOST_SHOWN)}…` : source
        if (message !== undefined) refuse(`the template ${shown} ${message}`)
      }
    if (isNeeded && sources.every((source) => source.startsWith('!'))) {
      const only = sources.length > 0 ? ' but ! lines, which leave out what another template finds' : ''
      refuse(`there is no template${only}`)
    }
    if (context.issues.length > 0) return z.NEVER
    const parsed = sources.flatMap(parseTemplates)
    if (parsed.length <= MOST_TEMPLATES) return parsed
    refuse(`there are ${parsed.length} templates with all alternatives, more than ${MOST_TEMPLATES}`)
    return z.NEVER
  })
}

function lines() {
  return z.union([z.array(z.string()), z.string()]).transform(itemsOf)
}

/** The items of a list, or of one text with an item a line. */
export function itemsOf(value: string | readonly string[]): string[] {
  return (typeof value === 'string' ? value.split('\n') : value)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export const size = z.union([z.int(), z.string()]).transform((value, context): SizeRule => {
  const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(String(value)) ?? []
  const sides = [width, height ?? width].filter((side) => side !== undefined).map(Number)
  const tooSmall = sides.some((side) => side < LEAST_SIDE)
  if (sides.length === 0 || tooSmall || sides.reduce((a, b) => a * b) > MOST_RESIZED_PIXELS) {
    context.addIssue({ code: 'custom', message: '' })
    return z.NEVER
  }
  return height === undefined ? { shortSide: sides[0]! } : { width: sides[0]!, height: sides[1]! }
})

export const layers = z.union([z.array(z.string()), z.string()]).transform((value, context) => {
  const names = words(value)
  const random = Number(/^random:(\d+)$/.exec(names.length === 1 ? names[0]! : '')?.[1])
  if (random >= 1 && random <= LAYER_NAMES.length) return { random }
  const known = eachOnce(names, LAYER_NAMES)
  if (known !== undefined && known.length > 0) return known
  context.addIssue({ code: 'custom', message: '' })
  return z.NEVER
})

export const failOn = z.union([z.array(z.string()), z.string()]).transform((value, context) => {
  const known = eachOnce(words(value), FAIL_ON) ?? []
  const alone = known.length === 1 || !known.includes('never')
  if (known.length > 0 && alone) return known
  context.addIssue({ code: 'custom', message: '' })
  return z.NEVER
})

/** Names of settings, each once; none where the value is empty. */
export const settingFields = z.union([z.array(z.string()), z.string()]).transform((value, context) => {
  const names = words(value)
  const known = eachOnce(names, SETTING_FIELDS)
  if (known !== undefined) return known
  const wrong = names.find((name) => !SETTING_FIELDS.some((field) => field === name))
  context.addIssue({ code: 'custom', message: wrong === undefined ? '' : `there is no setting ${wrong}` })
  return z.NEVER
})

/** Undefined where a name is none of those that there are, or stands twice. */
function eachOnce<const Name extends string>(names: readonly string[], all: readonly Name[]): Name[] | undefined {
  const known = names.flatMap((name) => all.find((own) => own === name) ?? [])
  return known.length === names.length && new Set(names).size === names.length ? known : undefined
}

/** Separated by blanks, commas or lines. */
function words(value: string | readonly string[]): readonly string[] {
  return (typeof value === 'string' ? value : value.join(' ')).split(/[\s,]+/).filter((name) => name !== '')
}

/** True for a relative path, written with /, that does not climb out of its folder. */
export function staysInside(path: string): boolean {
  return !/^(?:[a-z]:)?[/\\]/i.test(path) && !path.includes('\\') && !path.split('/').includes('..') && path !== ''
}
