import { METRICS, type Metric, RECIPE_NAMES, type RecipeName } from '../../src/config/words.ts'
import { randomFor } from '../../src/lib/random.ts'
import { type Audit, AUDITED_FIELDS } from '../../src/settings/audit/audit.ts'
import { type About, NOTHING_TOLD } from '../../src/verdict/about.ts'
import type { Rules } from '../../src/verdict/check.ts'
import { selfTest } from '../../src/verdict/checks/self-test.ts'
import { checkRanking } from '../../src/verdict/check-ranking.ts'
import type { Label } from '../../src/verdict/label.ts'
import { advise } from '../../src/verdict/next/advise.ts'
import type { RankingLogLosses } from '../../src/verdict/log-losses.ts'
import type { NextStep } from '../../src/verdict/next/known.ts'
import { wantsOtherRecipes } from '../../src/verdict/next/wants-other-recipes.ts'
import { type Way, wayOf } from '../../src/verdict/next/ways.ts'
import { simulate } from './situation.ts'

/** What somebody has who asks what to do next. */
export type State = Readonly<{
  checkpoints: number
  samples: number
  references: number
  /** Pictures of each control set. */
  controls: readonly number[]
  settings: 'the same' | 'different' | 'not recorded' | 'declared'
  recipe: RecipeName
  metric: Metric
}>

/** What the truth is, which nothing changes that somebody does. */
export type Truth = Readonly<{
  /** Ratio of losses of the other checkpoints to the first. */
  gap: number
  /** How many times farther controls are, to each way to measure. */
  controlRatio: (recipe: RecipeName, metric: Metric) => number
  seed: number
}>

/** What a run says of a state. */
export type Answer = Readonly<{ label: Label; next: NextStep | null }>

/** By the way that a run takes. */
function answerOf(state: State, truth: Truth, rules: Rules): Answer {
  const { targets } = targetsBy(state, state.recipe, state.metric, truth)
  const losses = { ...lossesBy(state, state.recipe, state.metric, truth), metric: state.metric, targets }
  const others = metricsOf(state.recipe).filter((metric) => metric !== state.metric)
  const all: RankingLogLosses = {
    ...losses,
    otherMetrics: others.map((metric) => ({ metric, targets: targetsBy(state, state.recipe, metric, truth).targets })),
  }
  const about: About = { ...NOTHING_TOLD, audit: auditOf(state), recipe: state.recipe, altered: 0 }
  const own = { ...rules, 'settings-declared': state.settings === 'declared' }
  const otherRecipes = wantsOtherRecipes(all, about, own) ? waysBeside(state, truth, own) : []
  const checked = checkRanking(all, about.audit, own)
  return { label: checked.label, next: advise(all, { about: { ...about, otherRecipes }, checked }, own).next }
}

/** As far as they are defined of its layers. */
function metricsOf(recipe: RecipeName): readonly Metric[] {
  const isAfter = recipe !== 'pytorch-tutorial' && recipe !== 'ghost-review'
  return METRICS.filter((metric) => metric !== 'log-gram' || isAfter)
}

function lossesBy(state: State, recipe: RecipeName, metric: Metric, truth: Truth): RankingLogLosses {
  const situation = {
    name: '',
    n: state.samples,
    r: state.references,
    controls: state.controls,
    means: Array.from({ length: state.checkpoints }, (_, pair) => (pair === 0 ? 0 : Math.log(truth.gap))),
    controlRatio: truth.controlRatio(recipe, metric),
    prompts: 4,
  }
  return simulate(situation, randomFor(truth.seed, 'walk', recipe, metric, state.samples, state.references))
}

/** References and controls alone. */
function targetsBy(state: State, recipe: RecipeName, metric: Metric, truth: Truth): RankingLogLosses {
  return lossesBy({ ...state, checkpoints: 1, samples: 1 }, recipe, metric, truth)
}

function waysBeside(state: State, truth: Truth, rules: Rules): readonly Way[] {
  return RECIPE_NAMES.filter((recipe) => recipe !== state.recipe).flatMap((recipe) =>
    metricsOf(recipe).map((metric) =>
      wayOf({ recipe, metric }, selfTest(targetsBy(state, recipe, metric, truth), rules)),
    ),
  )
}

function auditOf({ settings, checkpoints, samples }: State): Audit {
  const pictures = checkpoints * samples
  const match = { values: [], difference: null, fix: null, found: 'match' } as const
  const fields = AUDITED_FIELDS.map((field) => {
    if (settings === 'not recorded' || settings === 'declared') return { ...match, field, found: 'unknown' as const }
    if (settings === 'different' && field === 'cfg')
      return {
        ...match,
        field,
        found: 'mismatch' as const,
        difference: 'cfg differs',
        fix: 'Regenerate 8 pictures with cfg 7',
      }
    return { ...match, field }
  })
  return { fields, tools: [], pictures, silent: settings === 'not recorded' || settings === 'declared' ? pictures : 0 }
}

/** Each sentence of a step, and what it makes of a state. The first that fits counts. */
const DEEDS: readonly (readonly [RegExp, (state: State, numbers: readonly string[]) => State])[] = [
  [/^Add samples of a second checkpoint/, (state) => ({ ...state, checkpoints: 2 })],
  [/^Make (\d+) samples of each checkpoint/, (state, [n]) => ({ ...state, samples: Number(n) })],
  [
    /^Add (\d+) references? and (\d+) control pictures?: with so few/,
    (state, [r, q]) => withControls({ ...state, references: state.references + Number(r) }, Number(q)),
  ],
  [/^Add (\d+) control pictures?/, (state, [q]) => withControls(state, Number(q))],
  [/^Add (\d+) references?/, (state, [r]) => ({ ...state, references: state.references + Number(r) })],
  [
    /^Regenerate 8 pictures with cfg 7, or write `allow-settings: cfg`/,
    (state) => ({ ...state, settings: 'the same' }),
  ],
  [/^Commit the pictures as the tool saved them/, (state) => state],
  [
    /^Where you held the settings fixed, write `settings-declared: true`/,
    (state) => ({ ...state, settings: 'declared' }),
  ],
  [
    /^Write `recipe: ([\w-]+)` and `metric: ([\w-]+)` in style-gate\.yml/,
    (state, [recipe, metric]) => ({ ...state, recipe: recipe as RecipeName, metric: metric as Metric }),
  ],
  [/^Write `metric: ([\w-]+)` in style-gate\.yml/, (state, [metric]) => ({ ...state, metric: metric as Metric })],
]

/** Into the first set, or a new one. */
function withControls(state: State, more: number): State {
  const [first = 0, ...others] = state.controls
  return { ...state, controls: [first + more, ...others] }
}

/** The state of somebody who does all that a step says. Throws where it says what nobody can do. */
function follow(state: State, { sentences }: NextStep): State {
  let after = state
  for (const sentence of sentences) {
    const deed = DEEDS.find(([pattern]) => pattern.test(sentence))
    if (deed === undefined) throw new Error(`nobody can do this: ${sentence}`)
    after = deed[1](after, deed[0].exec(sentence)!.slice(1))
  }
  return after
}

/** How a walk ends: what was said on the way. */
export type Walk = Readonly<{ steps: readonly NextStep[]; states: readonly State[]; last: Answer }>

/** Follows the advice until there is nothing more to do, or for too long. */
export function walk(start: State, truth: Truth, rules: Rules, most: number): Walk {
  const [steps, states] = [[] as NextStep[], [start]]
  let last = answerOf(start, truth, rules)
  while (last.next !== null && last.next.kind !== 'end' && steps.length <= most) {
    steps.push(last.next)
    states.push(follow(states.at(-1)!, last.next))
    last = answerOf(states.at(-1)!, truth, rules)
  }
  return { steps, states, last }
}

/** How well the ways to measure see a style: all of them, a few recipes or metrics alone, or none. */
const SIGHTS = {
  all: () => true,
  'deep-gram alone': (recipe: RecipeName) => recipe === 'deep-gram',
  'gram-cos alone': (_: RecipeName, metric: Metric) => metric === 'gram-cos',
  none: () => false,
} as const satisfies Record<string, (recipe: RecipeName, metric: Metric) => boolean>

export type Cell = Readonly<{ name: string; start: State; truth: Truth }>

/** Every situation: 3 × 4 × 3 × 5 × 3 × 3 of what is there, and by turns how far apart the checkpoints are and what sees the style. */
export function grid(): readonly Cell[] {
  const cells: Cell[] = []
  const [gaps, sights] = [[2, 1.3, 1, 3] as const, Object.entries(SIGHTS)]
  for (const checkpoints of [1, 2, 3])
    for (const samples of [1, 3, 8, 20])
      for (const references of [1, 3, 6])
        for (const [controls, ratio] of [
          [[], 3],
          [[2], 6],
          [[2], 1.3],
          [[2, 2], 6],
          [[2, 2], 1.3],
        ] as const)
          for (const settings of ['the same', 'different', 'not recorded'] as const)
            for (const [recipe, metric] of [
              ['pytorch-tutorial', 'gram-mse'],
              ['pytorch-tutorial', 'gram-cos'],
              ['deep-gram', 'log-gram'],
            ] as const) {
              const index = cells.length
              // Neither four goes into the lengths of the loops above evenly, so that all meet all.
              const gap = gaps[Math.floor(index / 7) % 4]!
              const [sight, sees] = sights[Math.floor(index / 5) % 4]!
              cells.push({
                name: `${checkpoints} × ${samples}, r ${references}, controls ${controls.join('+') || 'none'} ×${ratio}, settings ${settings}, ${recipe} ${metric}, gap ×${gap}, seen by ${sight}`,
                start: { checkpoints, samples, references, controls, settings, recipe, metric },
                truth: { gap, seed: index, controlRatio: (own, by) => (sees(own, by) ? ratio : 1 / ratio ** 0.2) },
              })
            }
  return cells
}
