import { markdownTable } from 'markdown-table'
import { parse } from 'yaml'
import { ACTION_COMMANDS, LINE_COMMANDS } from '../src/config/commands.ts'
import { layoutList } from '../src/config/help-layouts.ts'
import { GATE_WORDS } from '../src/verdict/gate-words.ts'

type Described = Readonly<Record<string, Readonly<{ description: string }>>>

/** The README with its tables of commands, the words of fail-on, inputs and outputs made anew, these from the text of action.yml. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as Readonly<{ inputs: Described; outputs: Described }>
  const withInputs = replace(readme, 'inputs', inputTable(inputs))
  const withOutputs = replace(withInputs, 'outputs', outputTable(outputs))
  return replace(replace(withOutputs, 'commands', commandTable()), 'fail-on', gateTable())
}

/** A page of the documents with all layouts as they could stand in style-gate.yml. */
export function withLayouts(page: string): string {
  return replace(page, 'layouts', `\`\`\`text\n${layoutList()}\n\`\`\``)
}

function gateTable(): string {
  const rows = Object.entries(GATE_WORDS).map(([word, { fails, known }]) => [`\`${word}\``, fails, known])
  return markdownTable([['`fail-on`', 'fails where', 'is known where'], ...rows], { alignDelimiters: false })
}

function commandTable(): string {
  const names = new Map([...LINE_COMMANDS, ...ACTION_COMMANDS].map((command) => [command.name, command]))
  const has = (list: readonly Readonly<{ name: string }>[], name: string): string =>
    list.some((command) => command.name === name) ? '✓' : ''
  const rows = [...names.values()].map((command) => {
    const operands = 'operands' in command ? ` ${command.operands.replace('|', ' or ')}` : ''
    const { name, about } = command
    return [`\`${name}${operands}\``, has(LINE_COMMANDS, name), has(ACTION_COMMANDS, name), about]
  })
  const head = ['command', 'command line', 'action', 'what it does']
  return markdownTable([head, ...rows], { alignDelimiters: false })
}

function inputTable(inputs: Described): string {
  const rows = Object.entries(inputs).map(([name, { description }]) => {
    const [, text, fallback = ''] = /^(.*?)(?: Default: (.*)\.)?$/.exec(description)!
    return [`\`${name}\``, cell(fallback), cell(text!)]
  })
  return markdownTable([['input', 'default', 'what it is'], ...rows], { alignDelimiters: false })
}

function outputTable(outputs: Described): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return markdownTable([['output', 'what it is'], ...rows], { alignDelimiters: false })
}

function cell(text: string): string {
  return text.replaceAll(/[\\<>|*_]/g, String.raw`\$&`)
}

function replace(page: string, name: string, content: string): string {
  const between = new RegExp(`(<!-- ${name} -->\n)[^]*(\n<!-- /${name} -->)`)
  if (!between.test(page)) throw new Error(`the page has no place for the ${name}`)
  return page.replace(between, (_, start: string, end: string) => `${start}${content}${end}`)
}
