import { type Names, readBy, type Step } from './steps.ts'

/** What a placeholder stands for. */
export type Placeholder = 'lora' | 'checkpoint' | 'control' | 'prompt' | 'seed'

export type Template = Readonly<{
  source: string
  /** True for a line that starts with `!`: files it matches are left out. */
  excludes: boolean
  /** Its parts between `/`. */
  segments: readonly string[]
  /** Reads a relative path: what the placeholders stand for, a prompt as long, the others as short as can be. */
  read: (path: string) => Names | undefined
  /** True where something below a folder may match; '' is the working directory. */
  leadsInto: (folder: string) => boolean
}>

/** Which placeholders a key's templates must have, and which they may have besides. */
export type PlaceholderRule = Readonly<{ required: readonly Placeholder[]; optional: readonly Placeholder[] }>

/** More of any makes the reading of every path slow. */
const MOST_CHARACTERS = 500
const MOST_WILDCARDS = 16
const MOST_PARTS = 32

/** What file systems can hold, in bytes, of which a character has one or more. A commit can hold names and paths that are longer. */
const MOST_OF_NAME = 255
const MOST_OF_PATH = 4096

/** What is wrong with a template's text; undefined where nothing is. */
export function templateProblem(source: string, { required, optional }: PlaceholderRule): string | undefined {
  if (source.length > MOST_CHARACTERS) return `has ${source.length} characters, more than ${MOST_CHARACTERS}`
  const wildcards = source.match(/\*+|\{/g)?.length ?? 0
  if (wildcards > MOST_WILDCARDS) return `has ${wildcards} stars and placeholders, more than ${MOST_WILDCARDS}`
  const parts = source.split('/').length
  if (parts > MOST_PARTS) return `has ${parts} parts between its slashes, more than ${MOST_PARTS}`
  const text = source.replace(/^!/, '')
  const names = [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1]!)
  const known: readonly string[] = [...required, ...optional]
  const unknown = names.find((name) => !known.includes(name))
  const missing = source.startsWith('!') ? undefined : required.find((name) => !names.includes(name))
  const list = known.map((name) => `{${name}}`).join(', ')
  if (text.includes('\\')) return 'holds a backslash; write folders with /'
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

/** Reads a template that `templateProblem` found nothing wrong with. */
export function parseTemplate(source: string): Template {
  const text = source.replace(/^!/, '')
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.')
  const steps = segments.flatMap((segment, index) => segmentSteps(segment, index === segments.length - 1))
  return {
    source,
    excludes: source.startsWith('!'),
    segments,
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

/** How the characters of a name are taken. */
function tokenSteps(token: string, placeholder: string | undefined): readonly Step<string>[] {
  if (placeholder !== undefined) {
    const take = (character: string): Names => ({ [placeholder]: character })
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
