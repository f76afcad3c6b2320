import { layoutOf, LAYOUT_NAMES } from './layouts.ts'

/** Each layout as it could stand in style-gate.yml. */
export function layoutList(): string {
  const layouts = LAYOUT_NAMES.map((name) => {
    const { of, name: _, isOfReferences: __, ...keys } = layoutOf(name)
    const lines = Object.entries(keys).map(([key, value]) =>
      typeof value === 'string'
        ? `    ${key}: ${value}`
        : `    ${key}:\n${value.map((line) => `      - '${line}'`).join('\n')}`,
    )
    return `  ${name}  (${of})\n${lines.join('\n')}`
  })
  return layouts.join('\n\n')
}

/** The text of `style-gate --help layouts`. */
export function layoutsText(): string {
  return `Where samples are looked for, by the layout. Give one as --layout NAME, or as layout: NAME in
style-gate.yml. Where neither samples nor layout is given, the first that finds a picture is
taken, and it is said which. Templates of your own can begin with the lines of one of these.

${layoutList()}
`
}
