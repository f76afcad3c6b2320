import type { JSX } from 'preact'
import { count } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { pageName, pageText } from '../escape.ts'
import { otherFixes, toolsSentence } from '../settings-rows.ts'
import { type SaidValue, settingsMatrix, type SettingsMatrixRow } from '../settings-matrix.ts'
import { Name, PLAIN } from './name.tsx'
import { Sentences } from './top.tsx'
import { Scroll } from './scroll.tsx'

type Ranking = Scores['rankings'][number]

/** Settings × checkpoints: what all have stands once, what differs has a colour. */
export function Settings({ ranking }: Readonly<{ ranking: Ranking }>): JSX.Element {
  const { fields, pictures, silent } = ranking.settings
  if (fields.length === 0) return <p>There were no pictures to ask.</p>
  const tools = toolsSentence(ranking, PLAIN)
  return (
    <>
      <p>
        {silent > 0 ? `Silent about how they were made: ${silent} of ${count(pictures, 'picture')}. ` : ''}
        {tools}
      </p>
      <Sentences of={otherFixes(ranking)} />
      {silent === pictures ? null : <Matrix ranking={ranking} />}
    </>
  )
}

function Matrix({ ranking }: Readonly<{ ranking: Ranking }>): JSX.Element {
  const { pairs, lora } = ranking
  const rows = settingsMatrix(ranking)
  return (
    <Scroll label={`Settings of ${pageName(lora)}`} class="scroll">
      <table class="settings">
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Status</th>
            {pairs.map(({ checkpoint }) => (
              <th key={checkpoint} scope="col">
                <Name of={checkpoint} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.field} row={row} columns={pairs.length} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ row, columns }: Readonly<{ row: SettingsMatrixRow; columns: number }>): JSX.Element {
  const { field, status, same, cells } = row
  // The one setting that must differ: where it is as it should be, each has its own.
  const isOwn = field === 'checkpoint' && status === 'match' && same === undefined
  return (
    <tr class={status === 'match' ? undefined : `status-${status}`}>
      <th scope="row">{field}</th>
      <td>{isOwn ? 'each its own' : STATUS[status]}</td>
      {cells.length === 0 ? (
        <td colSpan={columns}>{isOwn ? '' : valueText(same)}</td>
      ) : (
        cells.map((values, column) => <td key={column}>{cellText(values)}</td>)
      )}
    </tr>
  )
}

const STATUS: Readonly<Record<SettingsMatrixRow['status'], string>> = {
  match: 'alike',
  mismatch: 'differs',
  allowed: 'may differ',
  unknown: 'not known',
}

function valueText(value: string | null | undefined): string {
  if (value === undefined) return 'several, the same of each checkpoint'
  return value === null ? 'not said' : pageText(value)
}

/** More stand in scores.json. */
const MOST_VALUES = 6

/** How many pictures have which value is said where one checkpoint has several. */
function cellText(values: readonly SaidValue[]): string {
  const shown = values.slice(0, MOST_VALUES)
  const texts = shown.map(({ value, pictures }) =>
    values.length === 1 ? valueText(value) : `${valueText(value)} (${pictures})`,
  )
  const more = values.length - shown.length
  return more > 0 ? `${texts.join(', ')} and ${more} more` : texts.join(', ')
}
