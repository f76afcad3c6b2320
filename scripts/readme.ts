import { markdownTable } from 'markdown-table'
import { parse } from 'yaml'

type Described = Readonly<Record<string, Readonly<{ description: string }>>>

/** The README with its tables of inputs and outputs made anew from the text of action.yml. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as Readonly<{ inputs: Described; outputs: Described }>
  return replace(replace(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs))
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

function replace(readme: string, name: string, content: string): string {
  const between = new RegExp(`(<!-- ${name} -->\n)[^]*(\n<!-- /${name} -->)`)
  if (!between.test(readme)) throw new Error(`README.md has no place for the ${name}`)
  return readme.replace(between, (_, start: string, end: string) => `${start}${content}${end}`)
}
