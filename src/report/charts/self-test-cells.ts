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

export type SelfTestRow = Readonly<{ recipe: string; cells: readonly SelfTestCell[] }>

type Tried = Pick<Ranking, 'checks' | 'metricTests' | 'otherRecipes'>
type Method = Pick<Scores, 'recipe' | 'metric' | 'rules'>

/** The recipe of the run, its ranking metric first, then every other recipe that was tried; none where nothing was tried. */
export function selfTestRows(tried: Tried, { recipe, metric, rules }: Method): readonly SelfTestRow[] {
  const own = ownCells(tried, metric)
  if (own.length === 0) return []
  const others = [...new Set(tried.otherRecipes.map((way) => way.recipe ?? ''))].map((name) => ({
    recipe: name,
    cells: tried.otherRecipes
      .filter((way) => way.recipe === name)
      .map((way): SelfTestCell => {
        const passes = way.leastWin >= rules.gamma && way.p < rules.alpha
        return { ...way, isOwn: false, status: passes ? 'pass' : 'weak' }
      }),
  }))
  return [{ recipe: recipe ?? 'not known', cells: own }, ...others]
}

function ownCells({ checks, metricTests }: Tried, metric: string): readonly SelfTestCell[] {
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
