import type { JSX } from 'preact'
import { count } from '../../lib/numbers.ts'
import type { PagePlace, Report } from '../report.ts'
import { pageSentence } from '../escape.ts'
import { settingsSentence } from '../sentences.ts'
import { Change } from './change.tsx'
import { documentOf } from './document.tsx'
import { Computation, Notices, Reading } from './end.tsx'
import { ChangedPictures } from './grid/changed-pictures.tsx'
import { Viewer } from './grid/viewer.tsx'
import { Lora, type LoraSection } from './lora.tsx'
import { Overview } from './overview.tsx'
import { choosePictures } from './pictures/choose.ts'
import { fittingSections } from './sections.tsx'
import { NONE_SHOWN, type Shown } from './shown.ts'
import { Cards, Head, pageTitle } from './top.tsx'

/** In bytes: what a mail takes along, and a browser opens at once. */
const MOST_BYTES = 4_000_000

/** A picture may bring a row of the grid along. In how many steps the page finds its size. */
const MOST_TRIES = 8

/** report.html: one file that opens by itself, asks for nothing, and is complete without its script; at most 4 MB. */
export function toPage(report: Report, place: PagePlace): string {
  const sections = fittingSections(report, place)
  const pageOf = (shown: Shown): string =>
    documentOf(pageTitle(report.scores), <Page {...{ report, place, sections, shown }} />)
  const bare = pageOf(NONE_SHOWN)
  let room = MOST_BYTES - Buffer.byteLength(bare)
  for (let tries = 0; tries < MOST_TRIES && room > 0; tries += 1) {
    const page = pageOf(choosePictures(report, sections, room))
    const over = Buffer.byteLength(page) - MOST_BYTES
    if (over <= 0) return page
    // Where rows and columns bring each other along, what is over can be more than there is.
    room = Math.max(room - Math.ceil(1.1 * over), Math.floor(room / 3))
  }
  return bare
}

type In = Readonly<{ report: Report; place: PagePlace; sections: readonly LoraSection[]; shown: Shown }>

function Page({ report, place, sections, shown }: In): JSX.Element {
  const { scores } = report
  const linked = new Set(sections.map(({ ranking }) => ranking.lora))
  const alike = settingsSentence(scores)
  return (
    <main>
      <Head scores={scores} />
      <Change scores={scores}>
        <ChangedPictures {...{ report, shown, place }} />
      </Change>
      <Cards {...{ report, shown, linked }} />
      <Notices notices={scores.notices} />
      {sections.map((section) => (
        <Lora key={section.ranking.lora} {...{ report, section, shown, place }} />
      ))}
      <Rest {...{ report, sections, shown }} />
      <Overview rankings={scores.rankings} linked={linked} />
      {alike === undefined ? null : <p>{pageSentence(alike)}</p>}
      <Reading isChange={scores.changes !== null} />
      <Computation scores={scores} place={place} />
      <Viewer />
    </main>
  )
}

/** What there was no room for is said, and where it is. */
function Rest({ report, sections, shown }: Omit<In, 'place'>): JSX.Element | null {
  const loras = report.scores.rankings.length - sections.length
  if (loras === 0 && shown.left === 0) return null
  return (
    <p class="note">
      This page has room for {MOST_BYTES / 1e6} MB.
      {loras === 0 ? '' : ` In the table below and in scores.json alone: ${count(loras, 'more LoRA')}.`}
      {shown.left === 0
        ? ''
        : ` Not on it: ${shown.left} of ${count(shown.left + shown.now.size + shown.before.size, 'picture')}; it shows those that matter most.`}{' '}
      All numbers are in scores.csv and scores.json.
    </p>
  )
}
