/**
 * Kendall's coefficient of concordance, corrected for ties (Kendall & Babington Smith 1939; Siegel & Castellan 1988, eq. 9.16):
 * W = 12·Σ(R_i − R̄)² ÷ (m²(k³ − k) − m·Σ(t³ − t)), for m raters' mid-ranks of k things, R_i the sum of ranks of thing i and t the
 * sizes of a rater's groups of ties. 0: no agreement, 1: the same order by all. Undefined for k < 2 or where every rater ties all.
 */
export function kendallW(ranks: readonly (readonly number[])[]): number | undefined {
  const raters = ranks.length
  const things = ranks[0]?.length ?? 0
  const sums = Array.from({ length: things }, (_, thing) => ranks.reduce((sum, rater) => sum + rater[thing]!, 0))
  const centre = (raters * (things + 1)) / 2
  const spread = sums.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const ties = ranks.reduce((sum, rater) => sum + tieTerm(rater), 0)
  const most = raters ** 2 * (things ** 3 - things) - raters * ties
  return most > 0 ? (12 * spread) / most : undefined
}

/** Σ(t³ − t) over a rater's groups of equal ranks. */
function tieTerm(ranks: readonly number[]): number {
  const sizes = [...new Set(ranks)].map((rank) => ranks.filter((other) => other === rank).length)
  return sizes.reduce((sum, size) => sum + size ** 3 - size, 0)
}
