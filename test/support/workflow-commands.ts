export type WorkflowCommand = Readonly<{ command: string; properties: string; message: string }>

/**
 * What GitHub's runner takes for commands in the output of a step: `::name properties::message` where a line begins, blanks
 * before it or not, and, in the old form, `##[name properties]message` anywhere in a line.
 */
export function commandsIn(log: string): readonly WorkflowCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, command, properties = '', message = ''] =
      /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([\w-]+)(?: (.*?))?\](.*)$/s.exec(line) ?? []
    if (command === undefined) return []
    return [{ command, properties: unescape(properties), message: unescape(message) }]
  })
}

/** The log as a runner shows it: what a line masks is hidden from there on. */
export function masked(log: string): string {
  const secrets: string[] = []
  const lines = log.split('\n').map((line) => {
    const [, secret] = /^::add-mask::(.+)$/.exec(line) ?? []
    if (secret === undefined) return secrets.reduce((text, known) => text.replaceAll(known, '***'), line)
    secrets.push(unescape(secret))
    return '***'
  })
  return lines.join('\n')
}

function unescape(text: string): string {
  const codes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' } as const
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => codes[code as keyof typeof codes])
}
