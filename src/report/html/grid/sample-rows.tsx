import { Fragment, type JSX } from 'preact'
import { loss } from '../../../lib/numbers.ts'
import { Name } from '../name.tsx'
import { committedAt } from './committed.ts'
import type { Grid, GridCell, GridRow } from './layout.ts'
import type { GridContext } from './context.ts'
import { gridPlace, placeOf } from './place.ts'
import { Shot } from './shot.tsx'
import { beginning, promptText, sampleAlt } from './words.ts'
import { pageName } from '../../escape.ts'

type Props = Readonly<{ grid: Grid; context: GridContext; first: JSX.Element }>

/** Two lines a row: its prompt and seed, and its pictures. `first` is the cell beside all of them. */
export function SampleRows({ grid: { rows, columns }, context, first }: Props): JSX.Element {
  return (
    <>
      {rows.map((row, number) => (
        <Fragment key={number}>
          <tr class="pictures-prompt">
            {number === 0 ? first : null}
            <th scope="col" colSpan={columns.length} id={rowId(context, number)}>
              <Prompt row={row} prompts={context.prompts} />
            </th>
          </tr>
          <tr>
            {row.cells.map((cell, column) => (
              <td headers={`${rowId(context, number)} ${gridPlace(context.index)}-column-${column}`} key={column}>
                {cell === undefined ? (
                  <Gap />
                ) : (
                  <Cell
                    cell={cell}
                    at={{ row, number, column }}
                    checkpoint={columns[column]!.checkpoint}
                    context={context}
                  />
                )}
              </td>
            ))}
          </tr>
        </Fragment>
      ))}
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
  const seed = row.seed === undefined ? null : <Seed of={row.seed} />
  if (row.isSamePrompt && seed !== null) return <div class="pictures-prompt-text">the same, {seed}</div>
  return (
    <div class="pictures-prompt-text">
      {short === undefined ? (
        <bdi class="name">{text}</bdi>
      ) : (
        <details>
          <summary>
            <bdi class="name">{short}</bdi>
          </summary>
          <bdi class="name">{text}</bdi>
        </details>
      )}
      {seed === null ? null : <span class="pictures-seed">, {seed}</span>}
    </div>
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
      <span>
        <bdi class="name">{beginning(prompt) ?? prompt}</bdi>
        {row.seed === undefined ? null : (
          <>
            , <Seed of={row.seed} />
          </>
        )}
      </span>
      <span>
        style loss {loss(cell.loss)}, number {cell.place} of {cell.of} of this checkpoint, nearest first
      </span>
    </Shot>
  )
}
