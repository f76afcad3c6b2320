import type { Random } from './random.ts'
import { between } from './random.ts'

/** How a picture is carved and printed. A checkpoint that carries the style badly has a weak hand. */
export type Hand = {
  /** Width of the contour lines in pixels, and how black they are. */
  readonly line: number
  readonly ink: number
  /** Opacity of the lines inside shapes, and of the rain. */
  readonly inner: number
  readonly rain: number
  readonly wobble: number
  readonly blur: number
  readonly saturation: number
  /** A colour laid over everything, and how strongly. */
  readonly tint: string
  readonly veil: number
  /** Opacity of wood grain, of fine speckle (paper, or film), and of soft photographic shading. */
  readonly grain: number
  readonly speckle: number
  readonly light: number
  readonly margin: number
}

const full: Hand = {
  line: 2.3,
  ink: 0.95,
  inner: 0.8,
  rain: 0.5,
  wobble: 5,
  blur: 0,
  saturation: 1,
  tint: '#efe2c4',
  veil: 0.04,
  grain: 0.5,
  speckle: 0.5,
  light: 0,
  margin: 14,
}

const faint: Hand = {
  line: 1.4,
  ink: 0.62,
  inner: 0.36,
  rain: 0.35,
  wobble: 4,
  blur: 0.45,
  saturation: 0.75,
  tint: '#ecd9d4',
  veil: 0.17,
  grain: 0.3,
  speckle: 0.3,
  light: 0,
  margin: 12,
}

const absent: Hand = {
  line: 1.2,
  ink: 0.4,
  inner: 0.14,
  rain: 0.4,
  wobble: 0,
  blur: 1.6,
  saturation: 0.76,
  tint: '#f0dcc0',
  veil: 0.06,
  grain: 0,
  speckle: 0.45,
  light: 0.3,
  margin: 0,
}

/** No two prints are inked alike: the spread every sample and reference has. */
export function varied(hand: Hand, rng: Random): Hand {
  return {
    ...hand,
    line: hand.line * between(rng, 0.88, 1.14),
    inner: hand.inner * between(rng, 0.85, 1.1),
    blur: hand.blur * between(rng, 0.8, 1.2),
    veil: hand.veil * between(rng, 0.6, 1.4),
    grain: hand.grain * between(rng, 0.8, 1.2),
    speckle: hand.speckle * between(rng, 0.8, 1.2),
  }
}

export const hands = { full, faint, absent } as const
