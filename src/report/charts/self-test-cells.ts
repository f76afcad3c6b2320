import type { Scores } from '../../scores/schema.ts'
import type { Status } from '../../verdict/check.ts'

type Ranking = Scores['rankings'][number]

/** How a metric does on references and controls alone. */
export type SelfTestCell = Readonly<{
  metric: string
  /** Whether it is the one that ranks. */
  isOwn: boolean
  status: Status
  /** Over the controls, the least share of references that are nearer to each other than to it; both are undefined where there was no test. */
  leastWin: number | undefined
  p: number | undefined
}>

/** The metric that ranks, then the others; none where nothing was tried. */
export function selfTestCells(
  { checks, metricTests }: Pick<Ranking, 'checks' | 'metricTests'>,
  metric: string,
): readonly SelfTestCell[] {
  const own = checks.find(({ name }) => name === 'self-test')
  const wins = (own?.by ?? []).flatMap(({ figures }) => figures.win ?? [])
  const first = own && {
    metric,
    isOwn: true,
    status: own.status,
    leastWin: wins.length === 0 ? undefined : wins.reduce((a, b) => Math.min(a, b)),
    p: own.figures.p ?? undefined,
  }
  const others = metricTests.map((test): SelfTestCell => {
    const isTested = test.status !== 'unknown'
    return { ...test, isOwn: false, leastWin: isTested ? test.leastWin : undefined, p: isTested ? test.p : undefined }
  })
  return [...(first ? [first] : []), ...others]
}
