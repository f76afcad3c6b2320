import { markdownTable } from 'markdown-table'
import { checkLine } from './check-lines.ts'
import { markdownName, markdownText } from './escape.ts'
import { count, percent, pValue } from './numbers.ts'
import { RANKING_HEAD, rankingRow } from './ranking-row.ts'
import type { Scores } from './scores.ts'
import { settingsFixes, settingsRows, toolsSentence } from './settings-rows.ts'
import { type Escape, gateSentence, nextStep, settingsSentence, targetSentence, verdictSentence } from './sentences.ts'
import { worstVerdict } from './worst-verdict.ts'

type Ranking = Scores['rankings'][number]

const READING = [
  '- **Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.',
  '- **Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.',
  '- **95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.',
  '- **× of best**: the style loss divided by that of the first in the table. Checkpoints that nothing tells apart are *tied*.',
  '- **Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.',
  '- **Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control.',
  '- **Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.',
  '- **Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples.',
].join('\n')

const ESCAPE: Escape = { name: markdownName, text: markdownText, strong: (text) => `**${text}**` }

/** A piece of the report that stands or goes as a whole. */
export type Section = Readonly<{
  /** What it is, for a sentence that says it was left out. */
  name: string
  /** Where there is no room for all, lower goes first; `needed` never goes. */
  importance: 1 | 2 | 3 | 'needed'
  markdown: string
}>

/** report.md: what to believe first, then a table a LoRA, then how it was computed. */
export function toMarkdown(scores: Scores): string {
  return joinSections(reportSections(scores))
}

export function joinSections(sections: readonly Section[]): string {
  return `${sections.map(({ markdown }) => markdown).join('\n\n')}\n`
}

export function reportSections(scores: Scores): readonly Section[] {
  const section = (name: string, importance: Section['importance'], ...parts: readonly string[]): Section => ({
    name,
    importance,
    markdown: parts.join('\n\n'),
  })
  return [
    section('title', 'needed', `# Style gate: ${worstVerdict(scores)}`),
    ...scores.rankings.flatMap((ranking) => [
      section('a ranking', 3, ...rankingParts(ranking)),
      section('the checks of a ranking', 2, checks(ranking)),
      ...(scores.layers.length === 0 ? [] : [section('what a loss is made of', 1, shares(ranking, scores))]),
    ]),
    section('how to read it', 2, '## How to read it', READING),
    section('settings', 'needed', '## Settings', settingsSentence(scores)),
    ...scores.rankings.flatMap((ranking) =>
      settingsParts(ranking, scores).map((part) => section('the settings of a ranking', 2, part)),
    ),
    ...noticeParts(scores).map((part) => section('the notices', 2, '## Notices', part)),
    section('gate', 'needed', '## Gate', gateParts(scores)),
    section('how it was computed', 2, '## How it was computed', computation(scores)),
  ]
}

function rankingParts(ranking: Ranking): readonly string[] {
  return [
    `## LoRA ${markdownName(ranking.lora)}`,
    `**${capital(ranking.verdict)}.** ${verdictSentence(ranking, ESCAPE)}`,
    ...[nextStep(ranking)].filter((step) => step !== undefined).map((step) => `**Next:** ${markdownText(step)}`),
    rankingTable(ranking),
    `${targetSentence(ranking)} Controls do not enter the ranking.`,
  ]
}

/** Folded away where all is well. */
function checks(ranking: Ranking): string {
  const items = ranking.checks.map((check) => `- ${mark(check.status)} ${checkLine(check, ESCAPE)}`)
  const open = ranking.verdict === 'reliable' ? '' : ' open'
  return `<details${open}><summary>Checks</summary>\n\n${items.join('\n')}\n\n</details>`
}

function mark(status: Ranking['checks'][number]['status']): string {
  return { pass: '✅', weak: '⚪', fail: '❌', unknown: '⚪' }[status]
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}

function shares(ranking: Ranking, { layers }: Scores): string {
  const parts = [shareTable(ranking, layers), ...metricLine(ranking)]
  return `<details><summary>More numbers</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}

function rankingTable({ pairs }: Ranking): string {
  const rows = pairs.map((pair) => rankingRow(pair, markdownName))
  return markdownTable([[...RANKING_HEAD], ...rows], { align: ['r', 'l', 'r', 'r', 'c', 'r', 'r', 'l'] })
}

function metricLine({ metricTests }: Ranking): readonly string[] {
  const tests = metricTests.map(({ metric, status, p }) => `${markdownName(metric)} ${CAN[status]} (p ${pValue(p)})`)
  return tests.length === 0 ? [] : [`Can it tell the references from the controls? ${tests.join(', ')}.`]
}

const CAN = { pass: 'can', weak: 'not clearly', fail: 'cannot', unknown: 'is not known' } as const

/** The middle 95 % of the ranks on other references and samples. */
function rankInterval(interval: Ranking['pairs'][number]['rankInterval']): string {
  if (interval === null) return ''
  return interval.low === interval.high ? String(interval.low) : `${interval.low} – ${interval.high}`
}

/** One layer often supplies most of the sum, and contrast can outweigh style. */
function shareTable({ pairs }: Ranking, layers: readonly string[]): string {
  const head = ['Checkpoint', ...layers, 'Style, not contrast', 'Style position', 'Rank on other pictures']
  const rows = pairs.map((pair) => [
    markdownName(pair.checkpoint),
    ...layers.map((layer) => percent(pair.layerShares[layer]!)),
    pair.directionShare === null ? '' : percent(pair.directionShare),
    pair.stylePosition === null ? '' : pair.stylePosition.toFixed(2),
    rankInterval(pair.rankInterval),
  ])
  return markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })
}

const SETTINGS_HEAD = ['Setting', 'Status', 'What the pictures say (how many)']

/** What differs or is unknown; nothing where all is equal, or no picture says anything. */
function settingsParts(ranking: Ranking, scores: Scores): readonly string[] {
  const rows = settingsRows(ranking, scores, ESCAPE)
  if (rows.length === 0) return []
  const tools = toolsSentence(ranking, ESCAPE)
  const cells = rows.map(({ fields, status, said }) => [fields.join(', '), status, said])
  const fixes = settingsFixes(ranking, scores).map((fix) => `- **Fix:** ${markdownText(fix)}`)
  const parts = [
    `### Settings of ${markdownName(ranking.lora)}`,
    markdownTable([SETTINGS_HEAD, ...cells], { align: ['l', 'l', 'l'] }),
    ...(fixes.length === 0 ? [] : [fixes.join('\n')]),
    ...(tools === undefined ? [] : [tools]),
  ]
  return [parts.join('\n\n')]
}

function noticeParts({ notices }: Scores): readonly string[] {
  if (notices.length === 0) return []
  const items = notices.map(({ level, text, subjects }) => {
    const named = subjects.map((subject) => `\n  - ${markdownName(subject)}`).join('')
    return `- ${level === 'warning' ? '**Warning:** ' : ''}${markdownText(text)}${named}`
  })
  return [items.join('\n')]
}

function gateParts(scores: Scores): string {
  const failures = scores.gate.failures.map((failure) => `- ${markdownText(failure)}`)
  return [markdownText(gateSentence(scores)), ...(failures.length === 0 ? [] : [failures.join('\n')])].join('\n\n')
}

function computation({ recipe, metric, layers, size, seed, backbone, engine }: Scores): string {
  const names = layers.join(', ').replaceAll('_', String.raw`\_`)
  const method =
    recipe === null
      ? `Losses of another tool, metric ${markdownText(metric)}, seed ${seed}`
      : `Recipe ${recipe}, metric ${metric}, ${count(layers.length, 'layer')} (${names}), pictures resized to ${size}, seed ${seed}`
  return [
    `- ${method}`,
    ...(backbone ? [`- Backbone ${backbone.name}, weights SHA-256 \`${backbone.weightsSha256}\``] : []),
    ...(engine
      ? [`- Engine ${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`]
      : []),
    recipe === null
      ? '- `scores.json` holds this report as data'
      : '- Every number is in `scores.csv`; `scores.json` holds this report as data',
  ].join('\n')
}
