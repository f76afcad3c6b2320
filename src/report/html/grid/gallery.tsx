import type { JSX } from 'preact'
import { pageName } from '../../escape.ts'
import { Name } from '../name.tsx'
import { committedAt } from './committed.ts'
import type { Grid, GridPicture, GridSet } from './layout.ts'
import type { GridContext } from './context.ts'
import { gridPlace, placeOf } from '../place.ts'
import { Shot } from './shot.tsx'

type Props = Readonly<{ grid: Grid; context: GridContext }>

/** What the samples are compared with: other references, and a row a control set. */
export function Gallery({ grid, context }: Props): JSX.Element | null {
  const reference = grid.rows.length === 0 ? grid.reference : undefined
  if (grid.sets.length === 0 && reference === undefined) return null
  return (
    <div class="pictures-sets">
      <h4>What the samples are compared with</h4>
      {reference === undefined ? null : <ReferenceShot picture={reference} context={context} />}
      {grid.sets.map((set, row) => (
        <div class="pictures-set" key={row}>
          <h5>
            <SetTitle set={set} />
          </h5>
          <ul>
            {set.pictures.map((picture, column) => (
              <li key={column}>
                <SetShot set={set} picture={picture} context={context} at={spotIn(set, row, column)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Other references stand in one row with the first. */
function spotIn({ role }: GridSet, row: number, column: number): SetShotProps['at'] {
  return role === 'reference' ? { row: 0, column: column + 1 } : { row: row + 1, column }
}

function SetTitle({ set: { role, set, cross, of, pictures } }: Readonly<{ set: GridSet }>): JSX.Element {
  if (role === 'reference') return <>Other references</>
  const some = pictures.length < of ? `, ${pictures.length} of ${of}` : ''
  return (
    <>
      {cross ? 'References of ' : 'Control '}
      <Name of={set} />
      {cross ? ', as a control' : ''}
      {some}
    </>
  )
}

type ReferenceProps = Readonly<{ picture: GridPicture; context: GridContext }>

/** The reference that stands beside the samples. */
export function ReferenceShot({ picture, context }: ReferenceProps): JSX.Element {
  return (
    <TargetShot picture={picture} context={context} at={{ row: 0, column: 0 }} what="Reference" of={context.lora} />
  )
}

type SetShotProps = ReferenceProps & Readonly<{ set: GridSet; at: Readonly<{ row: number; column: number }> }>

function SetShot({ set: { role, set }, ...props }: SetShotProps): JSX.Element {
  return <TargetShot {...props} what={role === 'reference' ? 'Reference' : 'Control'} of={set} />
}

type TargetProps = Omit<SetShotProps, 'set'> & Readonly<{ what: 'Reference' | 'Control'; of: string }>

function TargetShot({ picture: { path, uri }, context, at, what, of }: TargetProps): JSX.Element {
  const { lora, index, place } = context
  return (
    <Shot
      spot={{ lora: index, group: 'sets', ...at }}
      place={placeOf(lora, path)}
      home={gridPlace(index)}
      uri={uri}
      alt={`${what} of ${pageName(of)}: ${pageName(path)}`}
      name={`${what.toLowerCase()} ${pageName(path.slice(path.lastIndexOf('/') + 1))}`}
      isReference={at.row === 0 && at.column === 0}
      committed={committedAt(place, path)}
      label={<Name of={path.slice(path.lastIndexOf('/') + 1)} />}
    >
      <strong>
        {what} of <Name of={of} />
      </strong>
      <span>
        <Name of={path} />
      </span>
    </Shot>
  )
}
