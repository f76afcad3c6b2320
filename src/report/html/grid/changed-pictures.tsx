import type { JSX } from 'preact'
import { type ChangedPicture, changedSamples, moreChanged, remarkOn, sizeOfChange } from '../../changed-samples.ts'
import { count } from '../../../lib/numbers.ts'
import { pageName } from '../../escape.ts'
import { linksBefore, pictureAddress } from '../../picture-links.ts'
import type { PagePlace, Report } from '../../report.ts'
import { Name } from '../name.tsx'
import { MOST_CHANGED } from '../pictures/wanted.ts'
import type { Shown } from '../shown.ts'
import { committedAt } from './committed.ts'
import { placeOf } from '../place.ts'
import { Shot } from './shot.tsx'

type Props = Readonly<{ report: Report; shown: Shown; place: PagePlace }>

const HOME = 'changed-pictures'

/** The others open by a click: what to believe now stands below them. */
const AT_ONCE = 3

/** Samples that a change touches, before and after, the worst first; null where it touches none. */
export function ChangedPictures({ report, shown, place }: Props): JSX.Element | null {
  const { scores } = report
  const listed = changedSamples(scores).slice(0, MOST_CHANGED)
  if (listed.length === 0) return null
  const more = moreChanged(scores, listed.length)
  const loras = scores.rankings.map(({ lora }) => lora)
  const items = listed.map((picture, row) => (
    <li class={picture.standsOut === null ? undefined : 'changes-out'} key={row}>
      <Pair
        sides={sidesOf(picture, { shown, place, commit: scores.base?.commit })}
        picture={picture}
        spot={{ row, lora: loras.indexOf(picture.set) }}
      />
    </li>
  ))
  const folded = items.slice(AT_ONCE)
  return (
    <section class="changes" id={HOME} aria-labelledby={`${HOME}-title`}>
      <h3 id={`${HOME}-title`}>Pictures before and after, the worst first</h3>
      <ol>{items.slice(0, AT_ONCE)}</ol>
      {folded.length === 0 ? null : (
        <details>
          <summary>{count(folded.length, 'more changed picture')}</summary>
          <ol start={AT_ONCE + 1}>{folded}</ol>
        </details>
      )}
      {more === undefined ? null : <p>{more}</p>}
    </section>
  )
}

type Side = Readonly<{ kind: 'before' | 'after'; path: string; uri: string | undefined; committed: string | undefined }>
type Where = Pick<Props, 'shown' | 'place'> & Readonly<{ commit: string | null | undefined }>

/** What there was and what there is; undefined for what is not there. */
function sidesOf(
  { what, path, before }: ChangedPicture,
  { shown, place, commit }: Where,
): readonly (Side | undefined)[] {
  const links = place.pictures && linksBefore(place.pictures, commit)
  return [
    before === null
      ? undefined
      : {
          kind: 'before',
          path: before,
          uri: shown.before.get(before),
          committed: links && pictureAddress(links, before),
        },
    what === 'removed'
      ? undefined
      : { kind: 'after', path, uri: shown.now.get(path), committed: committedAt(place, path) },
  ]
}

type PairProps = Readonly<{
  picture: ChangedPicture
  sides: readonly (Side | undefined)[]
  spot: Readonly<{ row: number; lora: number }>
}>

function Pair({ picture, sides, spot }: PairProps): JSX.Element {
  const [before, after] = sides
  const remark = remarkOn(picture)
  return (
    <>
      {sides.every((side) => side?.uri === undefined && side?.committed === undefined) ? null : (
        <div class="changes-sides">
          <SideOf side={before} picture={picture} spot={spot} none="Not there before" />
          <SideOf side={after} picture={picture} spot={spot} none="Not there any more" />
        </div>
      )}
      <p class="changes-words">
        <Name of={picture.path} />
        {remark === '' ? null : <strong>{remark}</strong>}
        <span>{sizeOfChange(picture)}</span>
        {before?.uri === undefined || after?.uri === undefined ? null : (
          <button type="button" class="needs-script" data-compare={placeOf(picture.set, after.path, 'after')}>
            Slide between the two
          </button>
        )}
      </p>
    </>
  )
}

type SideProps = Pick<PairProps, 'picture' | 'spot'> & Readonly<{ side: Side | undefined; none: string }>

function SideOf({ side, picture, spot, none }: SideProps): JSX.Element {
  if (side === undefined) return <span class="changes-none">{none}</span>
  const { kind, path, uri, committed } = side
  const word = kind === 'before' ? 'Before' : 'After'
  if (uri === undefined)
    return <span class="changes-none">{committed === undefined ? word : <a href={committed}>{word}</a>}</span>
  return (
    <Shot
      spot={{ lora: spot.lora, group: 'changes', row: spot.row, column: kind === 'before' ? 0 : 1 }}
      place={placeOf(picture.set, path, kind)}
      home={HOME}
      uri={uri}
      alt={`${word} the change: ${pageName(path)}`}
      name={word.toLowerCase()}
      committed={committed}
      label={word}
    >
      <strong>{word} the change</strong>
      <span>
        <Name of={path} />
      </span>
      <span>{sizeOfChange(picture)}</span>
    </Shot>
  )
}
