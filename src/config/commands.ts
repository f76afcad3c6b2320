import { JUDGED_FOLDER } from './words.ts'

type Command = Readonly<{
  name: string
  /** What stands behind it on a command line. */
  operands?: string
  /** What it alone takes, and what each does. */
  switches?: Readonly<Record<string, string>>
  /** What it does, as a command to the tool. */
  about: string
}>

const SCORE = {
  name: 'score',
  about: 'Score every picture, rank the checkpoints of each LoRA, and judge the rankings',
} as const

/** What can be asked for on a command line, the default first. Feeds the help and the README. */
export const LINE_COMMANDS = [
  SCORE,
  {
    name: 'init',
    about: 'Say what pictures a folder has and lacks, and write style-gate.yml, a workflow and a line of .gitignore',
    switches: { yes: 'Write the files without a question.' },
  },
  {
    name: 'doctor',
    about: 'Say what pictures a run would find, what is missing or wrong, and what to do; measures nothing',
  },
  {
    name: 'judge',
    operands: 'FILE.json|FILE.csv',
    switches: { print: 'Print the result, and write no file.' },
    about: `Judge a scores.json, or a scores.csv of any tool, without a picture, into ${JUDGED_FOLDER}`,
  },
  {
    name: 'self-test',
    about: 'Try every recipe and metric on references and controls alone: which can tell the style?',
  },
  {
    name: 'view',
    about: 'Open the page of the last run, or of the folder that --report-dir names, in the browser',
  },
] as const satisfies readonly Command[]
export type LineCommand = (typeof LINE_COMMANDS)[number]['name']

/** Name and meaning of what a command alone takes. */
export function switchesOf({ switches = {} }: Command): readonly (readonly [name: string, about: string])[] {
  return Object.entries(switches)
}

/** What can be asked of the action, the default first. Feeds action.yml and the README. */
export const ACTION_COMMANDS = [
  SCORE,
  { name: 'comment', about: 'Comment on the pull request of a workflow run with the scores that the run uploaded' },
] as const satisfies readonly Command[]
