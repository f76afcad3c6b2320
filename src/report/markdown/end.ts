import { READING, READING_OF_CHANGE } from '../reading.ts'
import { commandLines } from '../repeat.ts'
import { backboneText } from '../sentences.ts'
import { markdownCode, markdownName, markdownText } from '../escape.ts'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { folded } from './folded.ts'
import type { Frame } from './frame.ts'

export function noticeParts({ notices }: Pick<Scores, 'notices'>, { heading, mostSubjects }: Frame): readonly string[] {
  if (notices.length === 0) return []
  const items = notices.map(({ level, text, subjects }) => {
    const names = firstFew(subjects.map(markdownName), mostSubjects, 'which are in report.md')
    const named = names.map((name) => `\n  - ${name}`).join('')
    return `- ${level === 'warning' ? '**Warning:** ' : ''}${markdownText(text)}${named}`
  })
  return [`${heading}# Notices`, items.join('\n')]
}

export function readingParts({ changes }: Scores): readonly string[] {
  const items = [...(changes === null ? [] : READING_OF_CHANGE), ...READING, READING_OF_PICTURES]
  return [folded('How to read it', [items.map((item) => `- ${item}`).join('\n')])]
}

const READING_OF_PICTURES = '**Pictures**: of each checkpoint a reference, then its best, median and worst sample.'

/** Recipe, weights and engine, and the command that does it again. */
export function computationParts(scores: Scores, frame: Frame): readonly string[] {
  return [
    folded('How it was computed, and how to repeat it', [
      computation(scores),
      'On your machine, where `style-gate` stands for `node PATH/dist/cli.js` of a clone of this action:',
      markdownCode(commandLines(scores, frame), 'sh'),
    ]),
  ]
}

function computation({ recipe, metric, layers, size, seed, backbone, engine }: Scores): string {
  const names = layers.map(markdownName).join(', ')
  const method =
    recipe === null
      ? `Losses of another tool, metric ${markdownText(metric)}, seed ${seed}`
      : `Recipe ${recipe}, metric ${markdownText(metric)}, ${count(layers.length, 'layer')} (${names}), pictures resized to ${markdownText(size ?? '')}, seed ${seed}`
  return [
    `- ${method}`,
    ...(backbone
      ? [`- Backbone ${markdownText(backboneText(backbone))}, weights SHA-256 \`${backbone.weightsSha256}\``]
      : []),
    ...(engine
      ? [
          `- Engine ${markdownText(`${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`)}`,
        ]
      : []),
    recipe === null
      ? '- `scores.json` holds this report as data; `report.html` shows it with charts'
      : '- Every number is in `scores.csv`; `scores.json` holds this report as data; `report.html` shows it with charts and pictures',
  ].join('\n')
}
