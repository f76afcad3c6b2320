import { terminal } from './escape.ts'
import { rankingRow } from './ranking-row.ts'
import type { Scores } from './scores.ts'
import { gateSentence, settingsSentence, verdictSentence } from './sentences.ts'

/** The short form for a terminal: what to believe, a table a LoRA, warnings and notices. */
export function toText(scores: Scores): string {
  const rankings = scores.rankings.map((ranking) =>
    [
      `LoRA ${terminal(ranking.lora)}: ${ranking.verdict}. ${verdictSentence(ranking)}`,
      '',
      rankingTable(ranking),
      '',
    ].join('\n'),
  )
  const notices = scores.notices.map(({ level, text, subjects }) =>
    [`${level}: ${terminal(text)}`, ...subjects.map((subject) => `  ${terminal(subject)}`)].join('\n'),
  )
  return `${[...rankings, settingsSentence(scores), gateSentence(scores), ...notices].join('\n')}\n`
}

function rankingTable({ pairs }: Scores['rankings'][number]): string {
  const rows = pairs.map((pair) => rankingRow(pair, terminal))
  return columns([['rank', 'checkpoint', 'samples', 'style loss', '95 % interval', '× of best', 'spread'], ...rows])
}

/** Numbers to the right, the name in the second column to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (text: string, column: number): string =>
    column === 1 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)
  return rows.map((row) => `  ${row.map(cell).join('   ')}`.trimEnd()).join('\n')
}
