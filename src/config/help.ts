import { LINE_COMMANDS, switchesOf } from './commands.ts'
import { defaultOf } from './json-schema.ts'
import { KEYS } from './schema.ts'

const WIDTH = 100

/** The text of `style-gate --help`. */
export function helpText(): string {
  const keys = Object.entries(KEYS).map(([name, key]) => {
    const { kind, accepts, about } = key
    const flag = kind === 'boolean' ? `--${name}, --no-${name}` : `--${name} ${kind === 'number' ? 'N' : 'VALUE'}`
    const detail = kind === 'boolean' ? '' : ` ${accepts[0]!.toUpperCase()}${accepts.slice(1)}.`
    const fallback = defaultOf(key)
    const shown = kind === 'boolean' ? (fallback === 'true' ? 'on' : 'off') : fallback
    const known = shown === undefined ? '' : ` Default: ${shown}.`
    return `  ${flag}\n${wrap(`${about}${detail}${known}`)}`
  })
  const usage = LINE_COMMANDS.map((command, index) => {
    const operands = 'operands' in command ? ` ${command.operands}` : ''
    const switches = switchesOf(command).map(([name]) => ` [--${name}]`)
    return `style-gate ${index === 0 ? `[${command.name}]` : command.name}${operands}${switches.join('')} [options]`
  })
  const abouts = LINE_COMMANDS.map(
    ({ name, about }, index) => `  ${name.padEnd(12)}${about}${index === 0 ? ' (the default)' : ''}`,
  )
  const switches = LINE_COMMANDS.flatMap((command) =>
    switchesOf(command).map(([name, about]) => `  --${name}\n${wrap(`Of ${command.name} alone. ${about}`)}`),
  )
  return `style-gate: scores the sample images of checkpoint × LoRA pairs against reference artworks

Usage: ${usage.join('\n       ')}

Commands:
${abouts.join('\n')}

Options (the same keys can stand in style-gate.yml; a flag wins; lists may be given more than once):
${[...keys, ...switches].join('\n')}
  -h, --help
      Show this text; --help layouts shows the layouts.
  -v, --version
      Show the version.

Exit codes: 0 passed or nothing to enforce, 1 the gate failed or could not know what
fail-on asks, 2 bad configuration or input, 3 a bug of this tool
`
}

function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.length + word.length + 1 > WIDTH - 6) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => `      ${line}`).join('\n')
}
