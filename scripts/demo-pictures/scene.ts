export type Material =
  | 'sky'
  | 'sun'
  | 'cloud'
  | 'beam'
  | 'far'
  | 'mountain'
  | 'snow'
  | 'hill'
  | 'ground'
  | 'field'
  | 'water'
  | 'waterLight'
  | 'deep'
  | 'foam'
  | 'rock'
  | 'trunk'
  | 'pine'
  | 'leaf'
  | 'leafDark'
  | 'wall'
  | 'roof'
  | 'window'
  | 'red'
  | 'boat'
  | 'sail'
  | 'bird'

export type Mood = 'dawn' | 'storm' | 'rain' | 'autumn' | 'winter' | 'night' | 'spring' | 'noon'

/** A filled outline and the contour lines inside it; what they look like is up to the style. */
export type Shape = { readonly material: Material; readonly d: string; readonly lines: string }

export type Scene = {
  readonly width: number
  readonly height: number
  readonly mood: Mood
  readonly shapes: readonly Shape[]
  /** Strokes over everything (rain); empty when dry. */
  readonly rain: string
  readonly flip: boolean
}

/** Where a thing stands on the ground, and how big it is. */
export type Spot = { readonly x: number; readonly foot: number; readonly size: number }

/** Where something drifts in the air, and how far it stretches. */
export type Drift = { readonly x: number; readonly y: number; readonly width: number }

export type Frame = { readonly width: number; readonly height: number }

export function shape(material: Material, d: string, lines = ''): Shape {
  return { material, d, lines }
}
