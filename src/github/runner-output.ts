import { error, notice, setOutput, startGroup, endGroup, summary, warning } from '@actions/core'
import type { Annotation } from '../report/annotations.ts'

/** What a workflow's runner takes from a step. */
export type Runner = Readonly<{
  annotate: (annotation: Annotation) => void
  /** What is logged meanwhile is folded under a title. */
  group: <T>(title: string, work: () => Promise<T>) => Promise<T>
  setOutput: (name: string, value: string) => void
  appendSummary: (markdown: string) => Promise<void>
}>

const COMMANDS = { notice, warning, error }

/** The only file that knows @actions/core. The real runner: commands on standard output, and the files that it names. */
export const runner: Runner = {
  annotate: ({ level, title, message, place }) => {
    COMMANDS[level](message, place ? { title, file: place.file, startLine: place.line } : { title })
  },
  group: async (title, work) => {
    startGroup(title)
    try {
      return await work()
    } finally {
      endGroup()
    }
  },
  setOutput,
  appendSummary: async (markdown) => void (await summary.addRaw(markdown).write()),
}
