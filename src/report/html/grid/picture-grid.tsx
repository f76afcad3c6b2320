import type { JSX } from 'preact'
import type { Scores } from '../../../scores/schema.ts'
import { count, loss } from '../../../lib/numbers.ts'
import type { SampleTable } from '../../charts/sample-table.ts'
import { pageName } from '../../escape.ts'
import type { PagePlace, Report } from '../../report.ts'
import { Name } from '../name.tsx'
import type { Shown } from '../shown.ts'
import type { GridContext } from './context.ts'
import { Gallery, ReferenceShot } from './gallery.tsx'
import { type Grid, gridOf } from './layout.ts'
import { gridPlace } from '../place.ts'
import { SampleRows } from './sample-rows.tsx'

export type PictureGridProps = Readonly<{
  report: Report
  ranking: Scores['rankings'][number]
  table: SampleTable
  shown: Shown
  place: PagePlace
  /** The number of the LoRA on the page. */
  index: number
}>

/** The pictures of a LoRA: checkpoints beside each other, prompt by prompt, and below what they are compared with. */
export function PictureGrid({ report, ranking, table, shown, place, index }: PictureGridProps): JSX.Element {
  const grid = gridOf({ ranking, table, shown })
  const context = { place, index, lora: ranking.lora, prompts: report.prompts }
  return (
    <section class="pictures" id={gridPlace(index)} aria-labelledby={`${gridPlace(index)}-title`}>
      <h3 id={`${gridPlace(index)}-title`}>
        Pictures
        <span class="unseen">
          {' '}
          of <Name of={ranking.lora} />
        </span>
      </h3>
      {grid.rows.length === 0 ? <p>{whyNone(report)}</p> : <Table grid={grid} context={context} />}
      <More grid={grid} />
      <Gallery grid={grid} context={context} />
    </section>
  )
}

function whyNone({ thumbnails }: Report): string {
  return thumbnails.size === 0
    ? 'This page was made of numbers alone, without its pictures. Run style-gate to see them.'
    : 'There is no room on this page for the samples of this LoRA. They are in the repository.'
}

/** So many columns or more have small pictures. */
const MANY = 5

type PartProps = Readonly<{ grid: Grid; context: GridContext }>

function Table({ grid, context }: PartProps): JSX.Element {
  const { reference, columns, rows } = grid
  const beside = (
    <td class="pictures-reference" rowSpan={2 * rows.length} headers={`${gridPlace(context.index)}-reference`}>
      {reference ? <ReferenceShot picture={reference} context={context} /> : 'none'}
    </td>
  )
  return (
    <>
      <Hint />
      <div
        class="pictures-scroll"
        role="region"
        aria-label={`Samples with ${pageName(context.lora)}`}
        tabIndex={0}
        data-columns={Math.min(columns.length, MANY)}
      >
        <table>
          <caption class="unseen">A column a checkpoint, a row a prompt and seed</caption>
          <Head columns={columns} id={gridPlace(context.index)} />
          <tbody>
            <SampleRows grid={grid} context={context} first={beside} />
          </tbody>
        </table>
      </div>
    </>
  )
}

function Hint(): JSX.Element {
  return (
    <p class="pictures-hint">
      The nearest checkpoint first. Below each picture is its style loss against the references; lower is nearer.
      <span class="needs-script"> Open a picture to compare it with the reference or another checkpoint.</span>
    </p>
  )
}

function Head({ columns, id }: Pick<Grid, 'columns'> & Readonly<{ id: string }>): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col" id={`${id}-reference`}>
          Reference
        </th>
        {columns.map(({ checkpoint, rank, styleLoss }, place) => (
          <th scope="col" id={`${id}-column-${place}`} key={place}>
            <span class="pictures-checkpoint">
              <span class="pictures-rank">{rank}.</span> <Name of={checkpoint} />
            </span>
            <span class="pictures-loss">{loss(styleLoss)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** What has no picture on the page. */
function More({ grid: { rows, moreRows, moreColumns } }: Pick<PartProps, 'grid'>): JSX.Element | null {
  const more = [
    ...(moreRows > 0 ? [count(moreRows, rows.length === 0 ? 'row' : 'more row')] : []),
    ...(moreColumns > 0 ? [count(moreColumns, 'more checkpoint')] : []),
  ]
  if (more.length === 0) return null
  return (
    <p class="pictures-more">
      {more.join(' and ')} without a picture here: their numbers are in scores.csv, beside this page.
    </p>
  )
}
