import { toPage } from '../../src/report/html/page.tsx'
import type { PagePlace, Report } from '../../src/report/report.ts'
import { type Named, type Plan, reportOf } from '../support/reports.ts'

/** Pictures are at a server, or beside the page. */
const ON_SERVER: PagePlace = {
  pictures: { repository: 'https://github.com/someone/models', commit: 'a'.repeat(40), folder: 'models' },
  pullRequest: 12,
}
const BESIDE: PagePlace = { toPictures: '..' }

const MARKS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</style></title><style>*{display:none}</style>',
  `" onmouseover="alert(1)' autofocus onfocus='alert(1)`,
  '\u202Egnp.\u2066exe\u2069\u200F',
  '&lt;b&gt;&#x3c;script&#x3e;{{x}}${x}`#&sample=%00%2f?../',
  '👩‍🎨🏳️‍🌈 漢字 مرحبا שלום',
  'a\u0000b\u0007\u001B[31m\uD800c',
  '__proto__',
] as const

/** Each name ends in what would be a mark in one place or another. What comes before keeps names apart and in order. */
const hostile = (kind: Named, plain: string): string =>
  `${plain}${MARKS[(kind.length + Number(plain.match(/\d+/)?.[0] ?? 0)) % MARKS.length]!}`
/** Prompts have no limit; of the others three make a path. */
const long = (kind: Named, plain: string): string => `${plain}${'W'.repeat(kind === 'prompt' ? 10_000 : 2500)}`

/** As long as the hostile ones, and harmless. */
const harmless =
  (name: Plan['name']): Plan['name'] =>
  (kind, plain) =>
    `${plain}${Array.from(name(kind, plain).slice(plain.length), () => 'x').join('')}`

export type Fixture = Readonly<{ plan: Partial<Plan>; place?: PagePlace }>

/** Small enough to be looked at in every way. */
export const SMALL = {
  'two LoRAs': { plan: {} },
  "the article's own": {
    plan: { loras: 1, samples: 20, references: 1, controlPictures: 1, prompts: 20 },
  },
  'a change': { plan: { changed: true, withoutLora: true }, place: ON_SERVER },
  'one picture': { plan: { loras: 1, checkpoints: 1, samples: 1, references: 1, controls: 0, prompts: 0 } },
  'no thumbnails': { plan: { thumbnails: 'none' } },
  'half of the thumbnails': { plan: { thumbnails: 'some', changed: true } },
  gaps: { plan: { gaps: true, loras: 1 } },
  'prompts that nobody knows': { plan: { prompts: 0, loras: 1 } },
  'eight decades': {
    plan: { loras: 1, loss: ({ picture, to }) => (to === 'control' ? 0.9 : 1e-10 * 10 ** (1.14 * picture)) },
  },
  'all losses equal': { plan: { loras: 1, loss: () => 0.002 } },
  'losses of nothing': { plan: { loras: 1, loss: () => 0 } },
  'hostile names': { plan: { name: hostile, changed: true, withoutLora: true }, place: ON_SERVER },
  'names of thousands of characters': { plan: { name: long, loras: 1, samples: 4, changed: true } },
} as const satisfies Record<string, Fixture>

/** Of which a page cannot show everything. */
export const LARGE = {
  'forty checkpoints': { plan: { loras: 1, checkpoints: 40 } },
  'four hundred samples a pair': { plan: { loras: 1, samples: 400, prompts: 100 } },
  'two thousand samples': { plan: { loras: 4, checkpoints: 10, samples: 50, prompts: 25, controls: 3 } },
  'a thousand LoRAs': { plan: { loras: 1000, checkpoints: 2, samples: 1, references: 3, controls: 1, prompts: 2 } },
} as const satisfies Record<string, Fixture>

const reports = new Map<Fixture, Promise<Report>>()
const pages = new Map<Fixture, Promise<string>>()

/** Made once for all that look at it. */
export async function pageOf(fixture: Fixture): Promise<string> {
  const page = pages.get(fixture) ?? makePage(fixture)
  pages.set(fixture, page)
  return page
}

/** Made anew of the same report. */
export async function makePage(fixture: Fixture): Promise<string> {
  const report = reports.get(fixture) ?? reportOf(fixture.plan)
  reports.set(fixture, report)
  return toPage(await report, fixture.place ?? BESIDE)
}

/** The same page twice: with the names of a plan, and with harmless ones in their places. */
export async function twins(plan: Partial<Plan> & Pick<Plan, 'name'>): Promise<readonly [string, string]> {
  const other = { ...plan, name: harmless(plan.name) }
  return [toPage(await reportOf(plan), BESIDE), toPage(await reportOf(other), BESIDE)]
}

/** Marks that turn the direction of text, and controls but for what ends a line. */
// eslint-disable-next-line no-control-regex
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u
