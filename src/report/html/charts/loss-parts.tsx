import type { JSX } from 'preact'
import { count, percent } from '../../../lib/numbers.ts'
import type { Scores } from '../../../scores/schema.ts'
import { MOST_DRAWN } from '../../charts/drawn.ts'
import { type Layer, type Piece, piecesOf, shownLayers } from '../../charts/loss-parts.ts'
import { coordinate } from '../../charts/scale.ts'
import { pageName } from '../../escape.ts'
import { Name } from '../name.tsx'
import { colourClass, Svg } from './svg.tsx'
import { Scroll } from '../scroll.tsx'

type Pair = Scores['rankings'][number]['pairs'][number]
type Props = Readonly<{ ranking: Readonly<{ pairs: readonly Pair[] }>; index: number }>

/** What a checkpoint's loss is made of: layers, and direction against contrast. Nothing where neither is known. */
export function LossParts({ ranking, index }: Props): JSX.Element | null {
  const pairs = ranking.pairs.slice(0, MOST_DRAWN)
  const layers = shownLayers(pairs)
  const isSplit = pairs.some(({ directionShare }) => directionShare !== null)
  if (layers.length === 0 && !isSplit) return null
  return (
    <>
      <h3>What the loss is made of</h3>
      <p class="chart-note">{partsNote({ layers, isSplit })}</p>
      <Scroll label="What the losses are made of" class="chart-scroll">
        <table class="chart-parts">
          <Head layers={layers} isSplit={isSplit} />
          <tbody>
            {pairs.map((pair, row) => (
              <Row id={`parts-${index}-${row}`} pair={pair} layers={layers} isSplit={isSplit} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <Left checkpoints={ranking.pairs.length - pairs.length} layers={pairs[0]!.layerShares.length - layers.length} />
    </>
  )
}

/** Says what the columns are that there are. */
function partsNote({ layers, isSplit }: Columns): string {
  return [
    isSplit
      ? 'Style, not contrast: the filled part of the loss comes from another pattern; the rest, from a picture that is only stronger or weaker in contrast.'
      : '',
    layers.length > 0 ? 'Shares of the layers: early layers see colours and edges, later ones larger patterns.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What there is beyond what the table shows. */
function Left({ checkpoints, layers }: Readonly<{ checkpoints: number; layers: number }>): JSX.Element | null {
  const left = [
    ...(checkpoints > 0 ? [count(checkpoints, 'checkpoint')] : []),
    ...(layers > 0 ? [count(layers, 'layer')] : []),
  ]
  return left.length === 0 ? null : <p class="chart-note">Not shown: {left.join(' and ')}; scores.json has all.</p>
}

type Columns = Readonly<{ layers: readonly Layer[]; isSplit: boolean }>

function Head({ layers, isSplit }: Columns): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">Checkpoint</th>
        {isSplit && (
          <th scope="col" colSpan={2} class="cell">
            Style, not contrast
          </th>
        )}
        {layers.length > 0 && (
          <th scope="col" class="cell">
            Shares of the layers
          </th>
        )}
        {layers.map(({ layer, colour }) => (
          <th scope="col">
            <svg class="chart chart-patch" viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`piece ${colourClass(colour)}`} width={10} height={10} />
            </svg>
            <Name of={layer} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

const WIDTH = 200
const HEIGHT = 16
const SIZE = { width: WIDTH, height: HEIGHT }

function Row({ id, pair, layers, isSplit }: Columns & Readonly<{ id: string; pair: Pair }>): JSX.Element {
  const pieces = piecesOf(pair, layers)
  const name = pageName(pair.checkpoint)
  return (
    <tr>
      <th scope="row">
        <Name of={pair.checkpoint} />
      </th>
      {isSplit && <Direction id={`${id}-d`} name={name} share={pair.directionShare} />}
      {layers.length > 0 && (
        <td>
          <Svg
            id={`${id}-l`}
            size={SIZE}
            title={`Shares of the layers: ${name}`}
            desc={`${pieces.map(({ layer, share }) => `${layer} ${percent(share)}`).join(', ')}.`}
            class="chart-bar"
          >
            {pieces.map((piece) => (
              <Bar piece={piece} />
            ))}
          </Svg>
        </td>
      )}
      {layers.map(({ layer }) => (
        <td>{shareOf(pieces, layer)}</td>
      ))}
    </tr>
  )
}

function shareOf(pieces: readonly Piece[], layer: string): string {
  const piece = pieces.find((own) => own.layer === layer)
  return piece ? percent(piece.share) : '–'
}

/** Pieces have a gap between them, so that they are told apart without their colours. */
function Bar({ piece: { from, to, colour } }: Readonly<{ piece: Piece }>): JSX.Element {
  const width = Math.max((to - from) * WIDTH - 1, 0)
  return (
    <rect
      class={`piece ${colourClass(colour)}`}
      x={coordinate(from * WIDTH)}
      width={coordinate(width)}
      height={HEIGHT}
    />
  )
}

type DirectionProps = Readonly<{ id: string; name: string; share: number | null }>

function Direction({ id, name, share }: DirectionProps): JSX.Element {
  if (share === null)
    return (
      <td colSpan={2} class="cell">
        not known
      </td>
    )
  const desc = `${percent(share)} of the squared Gram distance comes from another pattern, the rest from contrast.`
  const width = coordinate(Math.min(Math.max(share, 0), 1) * WIDTH)
  return (
    <>
      <td>
        <Svg id={id} size={SIZE} title={`Direction against contrast: ${name}`} desc={desc} class="chart-bar">
          <rect class="piece-rest" width={WIDTH} height={HEIGHT} />
          <rect class="piece c0" width={width} height={HEIGHT} />
        </Svg>
      </td>
      <td>{percent(share)}</td>
    </>
  )
}
