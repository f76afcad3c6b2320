import { randomFor } from '../../lib/random.ts'
import { signFlipTest } from '../../statistics/sign-flip.ts'
import { twoSampleTest } from '../../statistics/two-sample.ts'
import { mean } from '../../statistics/mean.ts'
import type { Side } from '../../statistics/permutation.ts'
import { align } from '../alignment.ts'
import type { Check, Rules } from '../check.ts'
import type { PairLogLosses, RankingLogLosses } from '../log-losses.ts'
import { pictureMean } from '../means.ts'

/**
 * Does the LoRA bring the first checkpoint nearer to its style? gain = Y without it − Y with it; a sign-flip test over blocks where the two
 * lists are paired, else a two-sample test within prompts; one-sided both ways. Undefined where the pair has no pictures without LoRA.
 */
export function loraOff({ pairs }: RankingLogLosses, { alpha, seed }: Rules): Check | undefined {
  const [top] = pairs
  if (!top || top.withoutLora.length === 0) return undefined
  const [pGain, pLoss] = [gainTest(top, 'greater', seed), gainTest(top, 'less', seed)]
  const gain = mean(top.withoutLora.map(pictureMean)) - mean(top.samples.map(pictureMean))
  const said = { name: 'lora-off', figures: { gain, p: pGain, p_loss: pLoss }, by: [] } as const
  if (pLoss < alpha)
    return {
      ...said,
      status: 'fail',
      sentence: 'With the LoRA the first checkpoint is farther from the references than without it.',
    }
  if (pGain < alpha)
    return {
      ...said,
      status: 'pass',
      sentence: 'The LoRA brings the first checkpoint nearer to the references.',
    }
  return {
    ...said,
    status: 'weak',
    sentence: 'Nothing shows that the LoRA brings the first checkpoint nearer to the references.',
  }
}

/** p of a positive (or a negative) gain. */
function gainTest({ samples, withoutLora }: PairLogLosses, side: Side, seed: number): number {
  const { blocks, strata } = align(withoutLora, samples)
  const random = randomFor(seed, 'lora-off', side)
  if (blocks) {
    const gains = blocks.map(({ a, b }, block) => ({ value: pictureMean(a) - pictureMean(b), block }))
    return signFlipTest(gains, side, random).p
  }
  const groups = strata.map(({ a, b }) => ({ a: a.map(pictureMean), b: b.map(pictureMean) }))
  return twoSampleTest(groups, side, random).p
}
