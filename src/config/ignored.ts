export const IGNORE_FILE = '.gitignore'

/** The line by which git leaves a folder of a repository out. The usual folder is left out wherever it lies. */
export function ignoreLine(folder: string, reportDir: string): string {
  if (reportDir === USUAL) return `${USUAL}/`
  const path = [...(folder === '' ? [] : [folder]), ...reportDir.split('/')].filter((part) => part !== '.').join('/')
  return `/${path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`)}/`
}

const USUAL = 'style-gate-report'

/** Whether a line of the file leaves the same out. */
export function isIgnored(text: string, line: string): boolean {
  const bare = (own: string): string =>
    own
      .trim()
      .replace(/^(?:\*\*)?\//, '')
      .replace(/\/(?:\*\*?)?$/, '')
  return text.split('\n').some((own) => bare(own) === bare(line))
}

/** What is to be put at the end of a file so that the line stands alone. */
export function ignoreAddition(text: string, line: string): string {
  return `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`
}
