import { type Problem, UserError } from '../../errors.ts'
import { firstFew } from '../../lib/first-few.ts'
import type { Notice } from '../../lib/notice.ts'
import { count } from '../../lib/numbers.ts'
import type { Survey } from '../../trees/survey.ts'
import type { Outlook } from '../../verdict/next/outlook.ts'
import { terminal, terminalText } from '../escape.ts'
import { mistakesOf } from '../mistakes.ts'
import { NEEDS_HEAD, needsRows } from '../needs-rows.ts'
import { columns } from './columns.ts'
import { mistakeText } from './explain.ts'
import { placeLines, surveyText } from './init.ts'

/** What was found out about a folder before a run. */
export type CheckUp = Readonly<{
  survey: Survey
  outlooks: readonly Outlook[]
  /** What would stop a run. */
  problems: readonly Problem[]
  notices: readonly Notice[]
  /** What is as it should be. */
  good: readonly string[]
  /** How many a run would look at, and how long that takes. */
  pictures: number
  seconds: number
}>

/** The commands that come next. */
type Commands = Readonly<{ score: string; again: string }>

/** More tables hide what stands below them. */
const MOST_LORAS = 20
const MOST_SUBJECTS = 10
/** Kinds of mistakes, and of notices. */
const MOST_LINES = 40

/** All of it, and last what to do next. */
export function checkUpText(found: CheckUp, { folder, ...commands }: Commands & Readonly<{ folder: string }>): string {
  const { survey, outlooks, problems, notices, good } = found
  const levels = (['warning', 'notice'] as const).flatMap((level) => notices.filter((own) => own.level === level))
  const lines = [...mistakeLines(problems), ...levels.map(noticeLine), ...good.map((text) => `ok: ${text}`)]
  // What a LoRA lacks stands below its table.
  const lacks = outlooks.length === 0 ? survey.lacks : []
  return [
    surveyText({ ...survey, lacks }, folder),
    ...outlooks.slice(0, MOST_LORAS).map(outlookText),
    ...(outlooks.length > MOST_LORAS ? [`and ${outlooks.length - MOST_LORAS} more LoRAs\n`] : []),
    ...(outlooks.length === 0 ? [] : placeLines(survey.lacks)),
    'Findings:',
    ...firstFew(lines, MOST_LINES, 'which are not shown').map(indented),
    '',
    ...(problems.length > 0 ? ['This command measured nothing.'] : timeLines(found)),
    nextText(mistakesOf(new UserError(problems)).length, commands),
    '',
  ].join('\n')
}

/** Where the configuration itself stops a run, nothing else is looked at. */
export function refusedText({ problems }: UserError, commands: Commands): string {
  const lines = mistakeLines(problems)
  return ['Findings:', ...lines.map(indented), '', nextText(lines.length, commands), ''].join('\n')
}

/** The whole table: nobody should learn of the next demand by meeting the last one. */
function outlookText({ lora, needs, step }: Outlook): string {
  const rows = needsRows(needs).map((cells) => cells.map(terminal))
  const said =
    step === null
      ? 'all that a verdict needs is there.'
      : 'something is missing without which no verdict can be reliable.'
  const steps = step === null ? [] : ['', '  To do:', ...step.sentences.map((own) => `  - ${terminalText(own)}`)]
  return [
    `LoRA ${terminal(lora)}: ${said}`,
    '',
    columns([NEEDS_HEAD, ...rows], (column) => column === 0),
    ...steps,
    '',
  ].join('\n')
}

function mistakeLines(problems: readonly Problem[]): readonly string[] {
  const mistakes = mistakesOf(new UserError(problems))
  return mistakes.map((own) => `error: ${mistakeText(own, MOST_SUBJECTS)}`)
}

function noticeLine({ level, text, subjects }: Notice): string {
  const names = firstFew(subjects, MOST_SUBJECTS, 'which are not shown').map(terminal)
  return [`${level}: ${terminalText(text)}`, ...names.map((name) => `  ${name}`)].join('\n')
}

function timeLines({ pictures, seconds }: CheckUp): readonly string[] {
  if (pictures === 0) return ['This command measured nothing.']
  const minutes = Math.round(seconds / 60)
  const time = minutes === 0 ? 'less than a minute' : `about ${count(minutes, 'minute')}`
  return [
    `A run looks at ${count(pictures, 'picture')}, which takes ${time} on 2 cores. This command measured nothing.`,
  ]
}

function nextText(errors: number, { score, again }: Commands): string {
  if (errors === 0) return `Next: ${score}`
  return `Next: mend ${errors === 1 ? 'the error' : `the ${errors} errors`} above, then run ${again}`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
