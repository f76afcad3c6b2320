import type { JSX } from 'preact'
import type { Figure } from '../../charts/figure.ts'
import { isLoss } from '../../charts/log-axis.ts'
import { bandName } from '../../charts/prompt-bands.ts'
import type { Cell } from '../../charts/slots.ts'
import { loss } from '../../../lib/numbers.ts'
import { pageName } from '../../escape.ts'
import { Name } from '../name.tsx'
import { NumbersTable } from './numbers-table.tsx'

type Props = Readonly<{ figure: Figure }>

/** Every number of Figure 3, by slot and checkpoint. */
export function FigureNumbers({ figure }: Props): JSX.Element {
  const bandOf = figure.bands.flatMap(({ from, to }, index) => Array.from({ length: to - from }, () => index))
  const checkpoints = figure.checkpoints.map(pageName)
  return (
    <NumbersTable label="The numbers of Figure 3">
      <Head figure={figure} />
      <tbody>
        {figure.slots.map(({ cells }, index) =>
          checkpoints.map((checkpoint, column) => {
            const cell = cells[column]
            const place = { number: index + 1, band: bandName(bandOf[index]!), checkpoint }
            return cell && <SampleNumbers place={place} cell={cell} figure={figure} />
          }),
        )}
      </tbody>
    </NumbersTable>
  )
}

function Head({ figure }: Props): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">Sample</th>
        <th scope="col">Prompt</th>
        <th scope="col">Seed</th>
        <th scope="col">Checkpoint</th>
        {figure.sets.map(({ set }) => (
          <th scope="col">
            {set.role === 'reference' ? 'References' : 'Control'} <Name of={set.set} />
          </th>
        ))}
        {figure.hasPictures &&
          figure.sets.flatMap(({ set }) =>
            set.pictures.map((path) => (
              <th scope="col">
                <Name of={path.slice(path.lastIndexOf('/') + 1)} />
              </th>
            )),
          )}
      </tr>
    </thead>
  )
}

type RowProps = Readonly<{
  place: Readonly<{ number: number; band: string; checkpoint: string }>
  cell: Cell
  figure: Figure
}>

function SampleNumbers({ place, cell: { sample, seed }, figure }: RowProps): JSX.Element {
  const { sets, hasPictures } = figure
  const pictures = hasPictures
    ? sets.flatMap(({ place: own, set }) => set.pictures.map((_, picture) => sample.byPicture[own]?.[picture]))
    : []
  return (
    <tr>
      <th scope="row">{place.number}</th>
      <td>{place.band}</td>
      <td>{seed === undefined ? '–' : pageName(seed)}</td>
      <td>
        <bdi>{place.checkpoint}</bdi>
      </td>
      {[...sets.map((own) => sample.bySet[own.place]), ...pictures].map((value) => (
        <td>{isLoss(value) ? loss(value) : '–'}</td>
      ))}
    </tr>
  )
}
