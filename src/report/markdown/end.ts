import { commandLine } from '../repeat.ts'
import { markdownCode, markdownName, markdownText } from '../escape.ts'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { folded } from './folded.ts'
import type { Frame } from './frame.ts'

export function noticeParts({ notices }: Scores, { heading, mostSubjects }: Frame): readonly string[] {
  if (notices.length === 0) return []
  const items = notices.map(({ level, text, subjects }) => {
    const names = firstFew(subjects.map(markdownName), mostSubjects, 'which are in report.md')
    const named = names.map((name) => `\n  - ${name}`).join('')
    return `- ${level === 'warning' ? '**Warning:** ' : ''}${markdownText(text)}${named}`
  })
  return [`${heading}# Notices`, items.join('\n')]
}

export function readingParts({ changes }: Scores): readonly string[] {
  return [folded('How to read it', [changes === null ? READING : `${READING_OF_CHANGE}\n${READING}`])]
}

/** Recipe, weights and engine, and the command that does it again. */
export function computationParts(scores: Scores, frame: Frame): readonly string[] {
  const { pullRequest, directory } = frame
  const lines = [
    ...(pullRequest === undefined ? [] : [`gh pr checkout ${pullRequest}`]),
    commandLine(scores, directory),
  ]
  return [
    folded('How it was computed, and how to repeat it', [
      computation(scores),
      'On your machine:',
      markdownCode(lines.join('\n'), 'sh'),
    ]),
  ]
}

const READING_OF_CHANGE = [
  '- **New against old**: how many times farther the new pictures of a pair are from the references than the old ones of the same prompts, with a 90 % interval. *Worse* and *better* need effect and evidence; *no evidence* does not say that nothing changed. It is for one look: pushing again until it passes makes the word worth less.',
  '- **Number 3 of 8**: the place of a picture among the samples of its pair, 1 for the nearest. A base one commit back does not see slow drift; `baseline: v1.0` does.',
].join('\n')

const READING = [
  '- **Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.',
  '- **Against the first**: *behind*, this checkpoint is not the best; *not told apart*, it may be, as far as can be told. The best of all is the first or one of those not told apart from it, in at least 95 % of cases.',
  '- **Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.',
  '- **95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.',
  '- **× of best**: the style loss divided by that of the first in the table.',
  '- **Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.',
  '- **Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control.',
  '- **Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.',
  '- **Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples.',
].join('\n')

function computation({ recipe, metric, layers, size, seed, backbone, engine }: Scores): string {
  const names = layers.map(markdownName).join(', ')
  const method =
    recipe === null
      ? `Losses of another tool, metric ${markdownText(metric)}, seed ${seed}`
      : `Recipe ${recipe}, metric ${markdownText(metric)}, ${count(layers.length, 'layer')} (${names}), pictures resized to ${markdownText(size ?? '')}, seed ${seed}`
  return [
    `- ${method}`,
    ...(backbone ? [`- Backbone ${markdownText(backbone.name)}, weights SHA-256 \`${backbone.weightsSha256}\``] : []),
    ...(engine
      ? [
          `- Engine ${markdownText(`${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`)}`,
        ]
      : []),
    recipe === null
      ? '- `scores.json` holds this report as data'
      : '- Every number is in `scores.csv`; `scores.json` holds this report as data',
  ].join('\n')
}
