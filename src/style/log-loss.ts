/** Below this a loss is rounding, and its logarithm noise. */
const LEAST_LOSS = 1e-12

/** The natural logarithm of a loss, floored at 1e-12: differences of these are ratios of losses. */
export function logLoss(loss: number): number {
  return Math.log(Math.max(loss, LEAST_LOSS))
}
