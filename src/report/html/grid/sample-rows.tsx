import type { JSX } from 'preact'
import { loss } from '../../../lib/numbers.ts'
import { pageName } from '../../escape.ts'
import { Name } from '../name.tsx'
import { committedAt } from './committed.ts'
import type { Grid, GridCell, GridRow } from './layout.ts'
import type { GridContext } from './context.ts'
import { gridPlace, placeOf } from '../place.ts'
import { Shot } from './shot.tsx'
import { beginning, promptText, sampleAlt } from './words.ts'

type Props = Readonly<{ grid: Grid; context: GridContext; first: JSX.Element }>

/** `first` is the cell beside all rows. */
export function SampleRows({ grid: { rows, columns }, context, first }: Props): JSX.Element {
  return (
    <>
      {rows.map((row, number) => (
        <Row row={row} number={number} columns={columns} context={context} key={number}>
          {number === 0 ? first : null}
        </Row>
      ))}
    </>
  )
}

type RowProps = Pick<Grid, 'columns'> &
  Readonly<{ row: GridRow; number: number; context: GridContext; children: JSX.Element | null }>

/** Two lines: its prompt and seed, and its pictures. */
function Row({ row, number, columns, context, children }: RowProps): JSX.Element {
  const cellAt = (column: number): JSX.Element => {
    const cell = row.cells[column]
    const { checkpoint } = columns[column]!
    if (cell === undefined) return <Gap />
    return <Cell cell={cell} at={{ row, number, column }} checkpoint={checkpoint} context={context} />
  }
  return (
    <>
      <tr class="pictures-prompt">
        {children}
        <th scope="col" colSpan={columns.length} id={rowId(context, number)}>
          <Prompt row={row} prompts={context.prompts} />
        </th>
      </tr>
      <tr>
        {columns.map((_, column) => (
          <td headers={`${rowId(context, number)} ${gridPlace(context.index)}-column-${column}`} key={column}>
            {cellAt(column)}
          </td>
        ))}
      </tr>
    </>
  )
}

function rowId({ index }: GridContext, number: number): string {
  return `${gridPlace(index)}-row-${number}`
}

function Gap(): JSX.Element {
  return (
    <span class="pictures-gap">
      <span aria-hidden="true">–</span>
      <span class="unseen">none</span>
    </span>
  )
}

type PromptProps = Readonly<{ row: Pick<GridRow, 'prompt' | 'seed' | 'isSamePrompt'>; prompts: GridContext['prompts'] }>

/** In full where it is short, or where a reader unfolds it. */
function Prompt({ row, prompts }: PromptProps): JSX.Element {
  const text = promptText(row, prompts)
  const short = beginning(text)
  if (row.isSamePrompt && row.seed !== undefined)
    return (
      <div class="pictures-prompt-text">
        the same, <Seed of={row.seed} />
      </div>
    )
  if (short === undefined)
    return (
      <div class="pictures-prompt-text">
        <MadeBy prompt={text} seed={row.seed} />
      </div>
    )
  return (
    <details class="pictures-prompt-text">
      <summary>
        <MadeBy prompt={text} seed={row.seed} />
      </summary>
      <bdi class="name">{text}</bdi>
    </details>
  )
}

function Seed({ of }: Readonly<{ of: string }>): JSX.Element {
  return (
    <>
      seed <Name of={of} />
    </>
  )
}

type At = Readonly<{ row: GridRow; number: number; column: number }>
type CellProps = Readonly<{ cell: GridCell; at: At; checkpoint: string; context: GridContext }>

function Cell({ cell, at: { row, number, column }, checkpoint, context }: CellProps): JSX.Element {
  const { lora, index, place, prompts } = context
  const committed = committedAt(place, cell.path)
  if (cell.uri === undefined)
    return committed === undefined ? <>{loss(cell.loss)}</> : <a href={committed}>{loss(cell.loss)}</a>
  const prompt = promptText(row, prompts)
  return (
    <Shot
      spot={{ lora: index, group: 'samples', row: number, column }}
      place={placeOf(lora, cell.path)}
      home={gridPlace(index)}
      uri={cell.uri}
      alt={sampleAlt({ checkpoint, lora, prompt, seed: row.seed, loss: cell.loss })}
      name={pageName(checkpoint)}
      committed={committed}
      label={loss(cell.loss)}
    >
      <strong>
        <Name of={checkpoint} />
      </strong>
      <MadeBy prompt={prompt} seed={row.seed} />
      <span>
        style loss {loss(cell.loss)}, number {cell.place} of {cell.of} of this checkpoint, nearest first
      </span>
    </Shot>
  )
}

/** As much of the prompt as is short, and the seed. */
function MadeBy({ prompt, seed }: Readonly<{ prompt: string; seed: string | undefined }>): JSX.Element {
  const text = <bdi class="name">{beginning(prompt) ?? prompt}</bdi>
  if (seed === undefined) return <span>{text}</span>
  return (
    <span>
      {text}, <Seed of={seed} />
    </span>
  )
}
