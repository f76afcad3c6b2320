import { metricOf } from '../../backbone/method.ts'
import type { Config } from '../../config/schema.ts'
import type { RecipeName } from '../../config/words.ts'
import { count, percent, pValue } from '../../lib/numbers.ts'
import { fewSentences, linesOf } from '../../verdict/next/measure-step.ts'
import { TARGETS, targetSentence } from '../../verdict/next/missing-step.ts'
import { needsOf } from '../../verdict/next/needs.ts'
import { chooseWay, reliableWays, type Way, wayOf } from '../../verdict/next/ways.ts'
import type { SelfTest } from '../../verdict/trials.ts'
import { terminal, terminalText } from '../escape.ts'
import { columns } from './columns.ts'

type Shown = Readonly<{
  loras: readonly SelfTest[]
  /** Recipes that were not tried. */
  leftOut: readonly Readonly<{ recipe: RecipeName; cause: Error }>[]
}>

const HEAD = ['recipe', 'metric', 'told apart', 'p', ''] as const

/** What can tell each style from the controls, and the lines to take. */
export function selfTestText({ loras, leftOut }: Shown, config: Config): string {
  const left = leftOut.map(({ recipe, cause }) => {
    const [reason = ''] = cause.message.split('\n', 1)
    return `Not tried: ${recipe} (${terminal(reason)})\n`
  })
  return [...loras.map((own) => loraText(own, config)), ...left].join('\n')
}

function loraText(own: SelfTest, config: Config): string {
  const head = `LoRA ${terminal(own.lora)}: ${count(own.references, 'reference')}, ${count(own.controls, 'control picture')}`
  const unknown = own.trials.find(({ check }) => check.status === 'unknown')
  if (unknown) return `${head}\n\n  ${terminalText(unknown.check.sentence)}\n  ${missing(own, config)}\n`
  const ways = own.trials.map(({ check, ...way }) => ({ ...wayOf(way, check), status: check.status }))
  const good = reliableWays(ways, config)
  const rows = ways.map((way) => {
    const result = good.includes(way) ? 'passes' : way.status === 'fail' ? 'fails' : 'not met'
    return [way.recipe ?? '', way.metric, percent(way.leastWin), pValue(way.p), result]
  })
  return `${head}\n\n${columns([HEAD, ...rows], () => true)}\n\n${advice(ways, own, config)}\n`
}

/** The same as a run says where its self-test has no answer. */
function missing({ references, controls }: SelfTest, config: Config): string {
  const needs = needsOf({ ...NOTHING_ELSE, references, controls }, config)
  return needs
    .filter(({ what, isMet }) => TARGETS.includes(what) && !isMet)
    .map(targetSentence)
    .join(' ')
}

/** A self-test asks for nothing else. */
const NOTHING_ELSE = {
  checkpoints: 2,
  samples: [1, 1],
  nearest: null,
  settings: { isMet: true, said: '' },
  prompts: null,
  isPaired: null,
  altered: null,
} as const

function advice(
  ways: readonly (Way & Pick<SelfTest['trials'][number]['check'], 'status'>)[],
  has: SelfTest,
  config: Config,
): string {
  const limit = `p below ${config.alpha} / ${ways.length}, since ${ways.length} were tried`
  const [recipe, metric] = [config.recipe, metricOf(config)]
  const own = ways.find((way) => way.recipe === recipe && way.metric === metric)
  if (own?.status === 'pass') return `  What is configured, ${recipe} with ${metric}, passes: keep it.`
  const others = ways.filter((way) => way !== own)
  const choice = chooseWay(
    { own: own ?? others[0]!, others, passes: false, references: has.references, controls: has.controls },
    config,
  )
  switch (choice.kind) {
    case 'other':
      return `  The surest (${limit}) is, in style-gate.yml:\n${linesOf(choice.way, { ...choice.way, recipe: null })
        .map((line) => `    ${line}`)
        .join('\n')}`
    case 'few':
      return `  None of them can be relied on (${limit}). ${fewSentences(has, choice).join(' ')}`
    case 'own':
    case 'none':
      return `  None of them can be relied on (${limit}): no recipe and no metric tells the references from the controls. Are these really of another style?`
  }
}
