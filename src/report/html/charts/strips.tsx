import type { JSX } from 'preact'
import { count, loss } from '../../../lib/numbers.ts'
import type { Strips } from '../../charts/strips.ts'
import { Name } from '../name.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { StripPlot } from './strip-plot.tsx'

type Props = Readonly<{ id: string; strips: Strips; metric: string; isWithNumbers: boolean }>

/** The strip plot, and how to read it. */
export function StripFigure({ id, strips, metric, isWithNumbers }: Props): JSX.Element {
  return (
    <>
      <StripPlot id={`${id}-n`} strips={strips} kind="narrow" metric={metric} />
      <StripPlot id={`${id}-w`} strips={strips} kind="wide" metric={metric} />
      <p class="chart-note">{stripNote(strips)}</p>
      {isWithNumbers && <StripNumbers strips={strips} />}
    </>
  )
}

/** Names what is there. */
function stripNote({ strips, band, marks, left }: Strips): string {
  const bars = strips.some(({ interval }) => interval !== null)
    ? 'a bar is the 95 % interval of its mean, which the tick marks'
    : 'the tick marks the mean'
  return [
    `A dot is a sample, by its loss against the references; ${bars}.`,
    band
      ? 'The shaded band is as far as the references are from each other: samples in it, or left of it, are as near to the references as these are to each other.'
      : 'How far the references are from each other is not known here, so that no band is drawn.',
    marks.length > 0
      ? 'A dashed line is as far as a control set is from the references: samples at it, or right of it, are no nearer to the style than that control.'
      : '',
    left > 0 ? `Not drawn: ${count(left, 'checkpoint')} farther away.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function StripNumbers({ strips: { strips, band, marks } }: Pick<Props, 'strips'>): JSX.Element {
  return (
    <NumbersTable label="The numbers of the strip plot">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Style loss</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {strips.map(({ checkpoint, styleLoss, interval }) => (
          <NumbersRow name={checkpoint} words="checkpoint" values={[styleLoss, interval?.low, interval?.high]} />
        ))}
        {band && <NumbersRow words="references to each other" values={[undefined, band.low, band.high]} />}
        {marks.map((mark) => (
          <NumbersRow name={mark.set} words="control" values={[mark.loss, undefined, undefined]} />
        ))}
      </tbody>
    </NumbersTable>
  )
}

type RowProps = Readonly<{ name?: string; words: string; values: readonly (number | undefined)[] }>

function NumbersRow({ name, words, values }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {words} {name !== undefined && <Name of={name} />}
      </th>
      {values.map((value) => (
        <td>{value === undefined ? '–' : loss(value)}</td>
      ))}
    </tr>
  )
}
