import { expand } from 'brace-expansion'
import { AXES, type Axis } from './axes.ts'
import { type Names, readBy, type Step } from './steps.ts'

/** What a picture's path can say of it. */
const PLACEHOLDERS = ['lora', 'checkpoint', 'control', 'prompt', 'seed', ...AXES] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** One of the alternatives of a line. */
export type Template = Readonly<{
  /** The whole line. */
  source: string
  /** True for a line that starts with `!`: files it matches are left out. */
  excludes: boolean
  /** Its parts between `/`. */
  segments: readonly string[]
  placeholders: readonly string[]
  /** Reads a relative path: what the placeholders stand for, a prompt as long, the others as short as can be. */
  read: (path: string) => Names | undefined
  /** True where something below a folder may match; '' is the working directory. */
  leadsInto: (folder: string) => boolean
}>

/** Which placeholders a key's templates must have, and which they may have besides. */
export type PlaceholderRule = Readonly<{ required: readonly Placeholder[]; optional: readonly Placeholder[] }>

/** More of any makes the reading of every path slow. */
const MOST_CHARACTERS = 500
const MOST_ALTERNATIVES = 100
const MOST_WILDCARDS = 16
const MOST_PARTS = 32

/** What file systems can hold, in bytes, of which a character has one or more. A commit can hold names and paths that are longer. */
const MOST_OF_NAME = 255
const MOST_OF_PATH = 4096

/** What is wrong with a template's text; undefined where nothing is. */
export function templateProblem(source: string, rule: PlaceholderRule): string | undefined {
  if (source.length > MOST_CHARACTERS) return `has ${source.length} characters, more than ${MOST_CHARACTERS}`
  if (source.includes('\\')) return 'holds a backslash; write folders with /'
  const among = placeholderAmong(source)
  if (among !== undefined) return `has the placeholder {${among}} among alternatives; write a line for each`
  const texts = alternativesOf(source)
  if (texts.length > MOST_ALTERNATIVES) return `has more than ${MOST_ALTERNATIVES} alternatives`
  return texts.map((text) => alternativeProblem(text, rule)).find((problem) => problem !== undefined)
}

/** The lines that a line with `{a,b}` stands for; a placeholder is none of these. */
function alternativesOf(source: string): readonly string[] {
  return expand(source, { max: MOST_ALTERNATIVES + 1 })
}

/** A placeholder that some of the alternatives have and others have not, or that stands in a list as if it were a name. */
function placeholderAmong(source: string): string | undefined {
  const listed = [...source.matchAll(/\{([^{}]*,[^{}]*)\}/g)].flatMap(([, list]) => list!.split(','))
  const [first, ...others] = alternativesOf(source).map((text) => placeholdersIn(text))
  const uneven = others.flatMap((own) =>
    [...own, ...first!].filter((name) => !own.includes(name) || !first!.includes(name)),
  )
  return [...listed, ...uneven].find((name) => PLACEHOLDERS.some((own) => own === name))
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1]!)
}

function alternativeProblem(source: string, { required, optional }: PlaceholderRule): string | undefined {
  const wildcards = source.match(/\*+|\{/g)?.length ?? 0
  if (wildcards > MOST_WILDCARDS) return `has ${wildcards} stars and placeholders, more than ${MOST_WILDCARDS}`
  const parts = source.split('/').length
  if (parts > MOST_PARTS) return `has ${parts} parts between its slashes, more than ${MOST_PARTS}`
  const text = source.replace(/^!/, '')
  const names = placeholdersIn(text)
  const known: readonly string[] = [...required, ...optional]
  const unknown = names.find((name) => !known.includes(name))
  const missing = source.startsWith('!') ? undefined : required.find((name) => !names.includes(name))
  const list = known.map((name) => `{${name}}`).join(', ')
  if (/^(?:[a-z]:)?\//i.test(text) || text.split('/').includes('..')) return 'leaves the working directory'
  if (unknown !== undefined) return `holds {${unknown}}, but only ${list} can stand here`
  if (/[{}]/.test(text.replaceAll(/\{.*?\}/g, ''))) return 'holds a brace without its partner'
  if (names.length !== new Set(names).size) return 'names a placeholder twice'
  if (missing !== undefined) return `has no {${missing}}`
  return isPattern(source) ? undefined : 'holds a range of characters from high to low'
}

function isPattern(source: string): boolean {
  try {
    parseTemplate(source)
    return true
  } catch {
    return false
  }
}

/** Reads a line that `templateProblem` found nothing wrong with: a template for each of its alternatives. */
export function parseTemplates(source: string): readonly Template[] {
  return alternativesOf(source).map((text) => ({ ...parseTemplate(text), source }))
}

/** Reads a template without alternatives that `templateProblem` found nothing wrong with. */
export function parseTemplate(source: string): Template {
  const text = source.replace(/^!/, '')
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.')
  const steps = segments.flatMap((segment, index) => segmentSteps(segment, index === segments.length - 1))
  return {
    source,
    excludes: source.startsWith('!'),
    segments,
    placeholders: placeholdersIn(text),
    read: (path) => (path.length > MOST_OF_PATH ? undefined : readBy(steps, path.split('/'))),
    leadsInto: (folder) =>
      folder.length <= MOST_OF_PATH && readBy(steps, folder === '' ? [] : folder.split('/'), true) !== undefined,
  }
}

const NOTHING = {}
const ANY = () => NOTHING

/** How the names of a path are taken, one by one. */
function segmentSteps(segment: string, last: boolean): readonly Step<string>[] {
  if (segment === '**') return [...(last ? [{ times: 'one', take: ANY } as const] : []), { times: 'many', take: ANY }]
  const tokens = segment.matchAll(/\{(.*?)\}|\[[!^]?\]?[^\]]*\]|\*+|\?|[^{[*?]+|\[/g)
  const steps = [...tokens].flatMap(([token, placeholder]) => tokenSteps(token, placeholder))
  return [{ times: 'one', take: (name) => (name.length > MOST_OF_NAME ? undefined : readBy(steps, Array.from(name))) }]
}

/** The characters of numbers; other placeholders take any. */
const ALLOWED: ReadonlyMap<string, RegExp> = new Map([
  ['epoch', /\d/],
  ['step', /\d/],
  ['weight', /[\d.+-]/],
] satisfies [Axis, RegExp][])

/** How the characters of a name are taken. */
function tokenSteps(token: string, placeholder: string | undefined): readonly Step<string>[] {
  if (placeholder !== undefined) {
    const allowed = ALLOWED.get(placeholder)
    const take = (character: string): Names | undefined =>
      allowed?.test(character) === false ? undefined : { [placeholder]: character }
    // A prompt may hold what divides it from the seed; other names are as short as can be.
    return [
      { times: 'one', take },
      { times: placeholder === 'prompt' ? 'many' : 'few', take },
    ]
  }
  if (token.startsWith('*')) return [{ times: 'many', take: ANY }]
  if (token === '?') return [{ times: 'one', take: ANY }]
  if (/^\[.+\]$/s.test(token)) {
    const set = token.slice(1, -1).replace(/^!/, '^')
    const pattern = new RegExp(`^[${set.replaceAll(/[\\\][]/g, String.raw`\$&`)}]$`, 'su')
    return [{ times: 'one', take: (character) => (pattern.test(character) ? NOTHING : undefined) }]
  }
  return Array.from(token, (own) => ({ times: 'one', take: (character) => (character === own ? NOTHING : undefined) }))
}
