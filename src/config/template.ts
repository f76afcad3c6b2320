/** What a placeholder stands for. */
export type Placeholder = 'lora' | 'checkpoint' | 'control' | 'prompt' | 'seed'

export type Template = Readonly<{
  source: string
  /** True for a line that starts with `!`: files it matches are left out. */
  excludes: boolean
  /** The pattern for a glob library: every placeholder is a `*`. Relative, with `/`. */
  glob: string
  /** Matches a relative path and captures the placeholders by name: a prompt as long, the others as short as can be. */
  path: RegExp
}>

/** Which placeholders a key's templates must have, and which they may have besides. */
export type PlaceholderRule = Readonly<{ required: readonly Placeholder[]; optional: readonly Placeholder[] }>

/** What is wrong with a template's text; undefined where nothing is. */
export function templateProblem(source: string, { required, optional }: PlaceholderRule): string | undefined {
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
  const path = segments.map((segment, index) => segmentPattern(segment, index === segments.length - 1)).join('')
  return {
    source,
    excludes: source.startsWith('!'),
    glob: segments.join('/').replaceAll(/\{.*?\}/g, '*'),
    path: new RegExp(`^${path}$`, 'su'),
  }
}

function segmentPattern(segment: string, last: boolean): string {
  if (segment === '**') return last ? '.*' : '(?:[^/]+/)*'
  return segment.replaceAll(/\{(.*?)\}|\[[!^]?\]?[^\]]*\]|\*+|\?|[^{[*?]+|\[/g, tokenPattern) + (last ? '' : '/')
}

function tokenPattern(token: string, placeholder: string | undefined): string {
  // A prompt may hold what divides it from the seed; other names are as short as can be.
  if (placeholder === 'prompt') return '(?<prompt>[^/]+)'
  if (placeholder !== undefined) return `(?<${placeholder}>[^/]+?)`
  if (token.startsWith('*')) return '[^/]*'
  if (token === '?') return '[^/]'
  if (/^\[.+\]$/s.test(token))
    return `[${token
      .slice(1, -1)
      .replace(/^!/, '^')
      .replaceAll(/[\\\][]/g, String.raw`\$&`)}]`
  return token.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (character) => (character === '-' ? '-' : `\\${character}`))
}
