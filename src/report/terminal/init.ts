import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'
import { UNKNOWN_ACTION } from '../../config/starter-workflow.ts'
import { UserError } from '../../errors.ts'
import type { Lack } from '../../trees/lacking.ts'
import type { Survey } from '../../trees/survey.ts'
import { terminal } from '../escape.ts'
import { mistakesOf } from '../mistakes.ts'
import { columns } from './columns.ts'
import { mistakeText } from './explain.ts'

/** A file for the first run, and what becomes of it. */
export type StarterFile = Readonly<{
  /** In the repository, with `/`. */
  path: string
  /** There is none yet; one stays as it is; it gets a line more, or has that line; or a link or something else is in the way. */
  state: 'new' | 'there' | 'longer' | 'covered' | 'unsafe'
  /** What is put at its end. */
  line?: string
}>

/** A table of more hides what stands below it. */
const MOST_PAIRS = 40
const MOST_SETS = 10
const MOST_LACKS = 10
const MOST_SUBJECTS = 10

/** What a folder has, what stops a run, and what is missing. */
export function surveyText(survey: Survey, folder: string): string {
  const where = folder === '.' ? 'this folder' : terminal(folder)
  const by = survey.layout === undefined ? '' : `, found by the layout ${survey.layout}`
  return [
    `Pictures in ${where}${by}:`,
    '',
    ...pairLines(survey),
    `  references: ${setsText(survey.references)}`,
    `  controls:   ${setsText(survey.controls)}`,
    ...namelessLines(survey),
    ...problemLines(survey),
    ...lackLines(survey.lacks),
    '',
  ].join('\n')
}

function pairLines({ pairs }: Survey): readonly string[] {
  if (pairs.length === 0) return ['  samples:    none that a run can score']
  const rows = pairs
    .slice(0, MOST_PAIRS)
    .map(({ lora, checkpoint, samples }) => [terminal(lora), terminal(checkpoint), String(samples)])
  const more = pairs.length > MOST_PAIRS ? [`  and ${pairs.length - MOST_PAIRS} more pairs`] : []
  return [columns([['LoRA', 'checkpoint', 'samples'], ...rows], (column) => column < 2), ...more, '']
}

function setsText(sets: Survey['references']): string {
  if (sets.length === 0) return 'none'
  const texts = sets.slice(0, MOST_SETS).map(({ name, pictures }) => `${pictures} of ${terminal(name)}`)
  return `${texts.join(', ')}${sets.length > MOST_SETS ? ` and ${sets.length - MOST_SETS} more` : ''}`
}

function namelessLines({ nameless, pairs }: Survey): readonly string[] {
  if (nameless === undefined || !pairs.some(({ lora }) => lora === nameless)) return []
  return ['', `No sample names its LoRA. It is called ${terminal(nameless)} here; the key lora gives another name.`]
}

function problemLines({ problems }: Survey): readonly string[] {
  if (problems.length === 0) return []
  const mistakes = mistakesOf(new UserError(problems))
  return ['', 'In the way of a run:', '', ...mistakes.map((own) => indented(mistakeText(own, MOST_SUBJECTS)))]
}

function lackLines(lacks: readonly Lack[]): readonly string[] {
  if (lacks.length === 0) return []
  const ofReferences = lacks.filter(({ what }) => what === 'references').map(referenceLine)
  const ofControls = lacks.filter(({ what }) => what === 'controls').map(controlLines)
  const lines = [...firstFew(ofReferences, MOST_LACKS, 'which lack references too'), ...ofControls.flat()]
  return ['', 'Missing:', '', ...lines.map(indented)]
}

function referenceLine(lack: Lack): string {
  const whose = lack.lora === undefined ? 'References' : `References of ${terminal(lack.lora)}`
  return `${whose}: ${askText(lack, 'artwork')} Take originals in the style that the LoRA is meant to carry, not pictures that it made.`
}

function controlLines(lack: Lack): readonly string[] {
  return [
    `Controls, pictures of another style: ${askText(lack, 'picture')} You choose the name of the folder.`,
    ...GOOD_CONTROL,
  ]
}

const GOOD_CONTROL: readonly string[] = [
  "  A good control is another artist's pictures of the same kind of subject.",
  '  A blank page or a photograph is too easy to tell from your style.',
  '  The same style under another name is no control.',
]

/** Where what is missing belongs, of which the number is told elsewhere. */
export function placeLines(lacks: readonly Lack[]): readonly string[] {
  if (lacks.length === 0) return []
  const lines = lacks.map(({ what, lora, place }) => {
    const which =
      what === 'controls' ? 'control pictures' : `references${lora === undefined ? '' : ` of ${terminal(lora)}`}`
    return `${which}: ${placeText(place)}`
  })
  const isOfControls = lacks.some(({ what }) => what === 'controls')
  const shown = firstFew(lines, MOST_LACKS, 'which are not shown')
  return ['Where they belong:', ...[...shown, ...(isOfControls ? GOOD_CONTROL : [])].map((line) => `  ${line}`), '']
}

function askText({ have, least, enough, place }: Lack, one: string): string {
  const there = have === 0 ? 'there are none' : `there ${have === 1 ? 'is' : 'are'} ${have}`
  const wanted = have === 0 ? count(enough, one) : `${enough - have} more ${one}s`
  return `${there}. Put ${wanted} (at least ${least - have}) ${placeText(place)}.`
}

/** A template is shown where no folder can be told. */
function placeText(place: string): string {
  if (place === '') return 'into the folder itself'
  return place.endsWith('/') ? `into the folder ${terminal(place)}` : `where ${terminal(place)} finds them`
}

/** What becomes of each file. */
export function filesText(files: readonly StarterFile[]): string {
  const rows = files.map((own) => [terminal(own.path), stateText(own)])
  return ['Files:', '', columns(rows, () => true), ''].join('\n')
}

function stateText({ state, line = '' }: StarterFile): string {
  switch (state) {
    case 'new':
      return line === '' ? 'new' : `new, with the line ${terminal(line)}`
    case 'longer':
      return `one line more: ${terminal(line)}`
    case 'there':
      return 'is there already, and stays as it is'
    case 'covered':
      return `leaves ${terminal(line)} out already, and stays as it is`
    case 'unsafe':
      return 'is not written: a link, or what is no folder or file, is in its place'
  }
}

/** Lines of style-gate.yml: those that it will have, or where one is there, could have. */
export function settingsText(lines: string, { state }: StarterFile): readonly string[] {
  if (lines === '') return []
  const head =
    state === 'new'
      ? 'By what was found, style-gate.yml says:'
      : 'By what was found, style-gate.yml could have the lines:'
  return [head, '', indented(lines.trimEnd().split('\n').map(terminal).join('\n')), '']
}

type Workflow = Readonly<{ uses: string; isRepository: boolean; file: StarterFile }>

/** What is left to do by hand for the workflow, if it is a new one. */
export function workflowSentences({ uses, isRepository, file }: Workflow): readonly string[] {
  if (file.state !== 'new') return []
  const path = terminal(file.path)
  const action =
    uses === UNKNOWN_ACTION
      ? `In ${path}, replace OWNER by the account that hosts the action.`
      : `The workflow runs this action: ${terminal(uses)}`
  const place = isRepository ? [] : [`No git repository is here. GitHub reads ${path} at the root of one alone.`]
  return [action, ...place, '']
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
