import type { Config } from '../../config/schema.ts'
import { metricOf } from '../../backbone/method.ts'
import { leastWin, pOf, reliableTrials, type SelfTest, type SelfTests, type Trial } from '../../verdict/trials.ts'
import { columns } from './columns.ts'
import { terminal } from '../escape.ts'
import { count, percent, pValue } from '../../lib/numbers.ts'

const HEAD = ['recipe', 'metric', 'told apart', 'p', ''] as const

/** What can tell each style from the controls, and the lines to take. */
export function selfTestText({ loras, leftOut }: SelfTests, config: Config): string {
  const left = leftOut.map(({ recipe, reason }) => `Not tried: ${recipe} (${terminal(reason)})\n`)
  return [...loras.map((own) => loraText(own, config)), ...left].join('\n')
}

function loraText(own: SelfTest, config: Config): string {
  const head = `LoRA ${terminal(own.lora)}: ${count(own.references, 'reference')}, ${count(own.controls, 'control picture')}`
  const unknown = own.trials.find(({ check }) => check.status === 'unknown')
  if (unknown) return `${head}\n\n  ${terminal(unknown.check.sentence)}\n  ${terminal(unknown.check.fix ?? '')}\n`
  const good = reliableTrials(own, config.alpha)
  const rows = own.trials.map((trial) => rowOf(trial, good))
  return `${head}\n\n${columns([HEAD, ...rows], () => true)}\n\n${advice(good, own, config)}\n`
}

function rowOf(trial: Trial, good: readonly Trial[]): readonly string[] {
  const { recipe, metric, check } = trial
  const result = good.includes(trial) ? 'passes' : check.status === 'fail' ? 'fails' : 'not met'
  return [recipe, metric, percent(leastWin(check)), pValue(pOf(check)), result]
}

function advice(good: readonly Trial[], { trials }: SelfTest, config: Config): string {
  const limit = `p below ${config.alpha} / ${trials.length}, since ${trials.length} were tried`
  const [best] = good
  if (!best) return `  None of them can be relied on (${limit}). Add references and control pictures.`
  const [recipe, metric] = [config.recipe, metricOf(config)]
  if (good.some((trial) => trial.recipe === recipe && trial.metric === metric))
    return `  What is configured, ${recipe} with ${metric}, passes (${limit}): there is no need to change it.`
  return `  The surest (${limit}) is, in style-gate.yml:\n    recipe: ${best.recipe}\n    metric: ${best.metric}`
}
