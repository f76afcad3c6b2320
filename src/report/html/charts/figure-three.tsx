import type { JSX } from 'preact'
import { setColour } from '../../charts/colours.ts'
import type { Figure, Panel } from '../../charts/figure.ts'
import { count } from '../../../lib/numbers.ts'
import { Name } from '../name.tsx'
import { type Key, Legend } from './legend.tsx'
import { PanelChart } from './panel.tsx'
import type { View } from './panel-layout.ts'
import { panelSentence, panelWords } from './panel-words.ts'

type Props = Readonly<{ id: string; figure: Figure; metric: string }>

/** The losses of every sample, and the same sorted: two views, of which one is seen at a time. */
export function FigureThree({ id, figure, metric }: Props): JSX.Element {
  return (
    <div class="chart-views">
      <fieldset class="chart-choice">
        <legend class="unseen">Order of the samples</legend>
        <label>
          <input type="radio" name={`${id}-view`} value="by-sample" checked /> By prompt and seed
        </label>
        <label>
          <input type="radio" name={`${id}-view`} value="by-loss" class="chart-choice-by-loss" /> Sorted by loss
        </label>
      </fieldset>
      <Columns id={`${id}-s`} figure={figure} metric={metric} view="by-sample" />
      <Columns id={`${id}-l`} figure={figure} metric={metric} view="by-loss" />
    </div>
  )
}

const HOW_TO_READ: Readonly<Record<View, string>> = {
  'by-sample':
    'A point is a sample, in the order of prompt and seed; lower is nearer. A checkpoint carries the style where its line stays low against the references, and lower than against the controls.',
  'by-loss':
    'Each line is sorted by itself, from its nearest sample to its farthest. Where one line lies below another all the way, it is nearer at every share of its samples; lines that cross or touch overlap.',
}

function Columns({ id, figure, metric, view }: Props & Readonly<{ view: View }>): JSX.Element {
  const checkpoints = figure.bySet[0]?.series ?? []
  const first = checkpoints.flatMap(({ name, colour }): readonly Key[] => (colour ? [{ name, colour }] : []))
  const second = figure.sets.map(({ set }, place): Key => ({
    name: set.set,
    colour: setColour(place),
    words: set.role === 'reference' ? 'references' : 'control',
  }))
  return (
    <div class={`chart-view chart-${view}`}>
      <p class="chart-note">
        {HOW_TO_READ[view]} Style loss (<Name of={metric} />) on one logarithmic axis in all panels.
      </p>
      <h4>A line per checkpoint</h4>
      <Legend keys={first} />
      <Panels id={`${id}-a`} panels={figure.bySet} figure={figure} view={view} />
      <h4>{figure.hasPictures ? 'A line per style picture' : 'A line per set of style pictures'}</h4>
      <Legend keys={second} />
      <Panels id={`${id}-b`} panels={figure.byCheckpoint} figure={figure} view={view} />
    </div>
  )
}

type Row = Readonly<{ id: string; panels: readonly Panel[]; figure: Figure; view: View }>

function Panels({ id, panels, figure, view }: Row): JSX.Element {
  return (
    <div class="chart-panels">
      {panels.map((panel, index) => (
        <figure>
          <figcaption>
            {panelWords(panel.of)} <Name of={panel.of.name} />
          </figcaption>
          <PanelChart
            id={`${id}${index}`}
            panel={panel}
            figure={figure}
            view={view}
            title={`${panelWords(panel.of)} ${panel.of.name}${view === 'by-loss' ? ', sorted by loss' : ''}`}
            desc={panelSentence(panel, figure.slots.length)}
          />
        </figure>
      ))}
    </div>
  )
}

/** What of the table the figure does not show, or not in full. */
export function figureRemarks({ bySet, byCheckpoint, hasPictures, isBySeed, left }: Figure): readonly string[] {
  const grey = (bySet[0]?.series ?? []).filter(({ weight }) => weight === 'other').length
  return [
    ...(isBySeed
      ? []
      : ['Few seeds are shared by checkpoints: samples of a prompt stand side by side in the order of their seeds.']),
    ...(grey === 0
      ? []
      : [`The ${byCheckpoint.length} nearest checkpoints have colours; thin and grey: ${count(grey, 'other')}.`]),
    ...(left.checkpoints === 0 ? [] : [`Not drawn: ${count(left.checkpoints, 'checkpoint')} farther away.`]),
    ...(left.sets === 0 ? [] : [`Not drawn: ${count(left.sets, 'control')} farther away.`]),
    ...(hasPictures ? ['Thin lines are single pictures; a strong line is the geometric mean of its set.'] : []),
    ...(left.isWithoutPictures
      ? ['A line is the geometric mean of its set; single pictures would be too many lines.']
      : []),
  ]
}
