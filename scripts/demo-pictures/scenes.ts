import type { Random } from './random.ts'
import type { Frame, Mood, Scene, Shape } from './scene.ts'
import { beam, birds, cumulus, mist, rain, sky, sun } from './air.ts'
import { archBridge, boat, house, lighthouse } from './built.ts'
import { boulder, cliff, hill, peak, ridge } from './land.ts'
import { bush, crown, pine, spire } from './plants.ts'
import { between, times } from './random.ts'
import { lake, sea } from './water.ts'

export type Painter = (rng: Random, frame: Frame) => Scene

type Weather = { readonly mood: Mood; readonly rain?: string; readonly flip?: boolean }

export function scene(frame: Frame, weather: Weather, shapes: readonly Shape[]): Scene {
  return { ...frame, rain: '', flip: false, ...weather, shapes }
}

/** A lighthouse above a stormy sea. */
export const lighthouseAboveSea: Painter = (rng, frame) => {
  const { width, height } = frame
  const horizon = height * between(rng, 0.5, 0.56)
  const size = height * between(rng, 0.38, 0.44)
  const [x, foot] = [width * between(rng, 0.2, 0.26), horizon * 0.93]
  const lamp = foot - size * 0.84
  const shapes = [
    sky(frame),
    cumulus(rng, { x: width * 0.5, y: horizon * 0.36, width: width * 0.36 }),
    mist(rng, { x: width * 0.38, y: horizon * 0.62, width: width * 0.5 }),
    cumulus(rng, { x: width * 0.62, y: horizon * 0.95, width: width * 0.3 }),
    beam({ x, y: lamp, length: width * 0.85, spread: height * 0.085 }),
    birds(rng, { x: width * 0.62, y: horizon * 0.45, count: 5 }),
    ...lighthouse({ x, foot, size }),
    ...sea(rng, frame, { top: horizon, rows: 2, rough: 0.7 }).slice(0, 2),
    ...(rng() < 0.5
      ? boat({ x: width * between(rng, 0.62, 0.84), foot: horizon + height * 0.075, size: width * 0.15 }, true)
      : []),
    cliff(rng, { top: foot, reach: width * 0.46, foot: height * 0.86 }),
    bush(rng, { x: width * 0.07, foot: foot - 8, size: width * 0.07 }),
    ...sea(rng, frame, { top: horizon + height * 0.08, rows: 5, rough: between(rng, 0.9, 1.15) }),
    boulder(rng, { x: width * between(rng, 0.6, 0.8), foot: height * 0.99, size: width * 0.08 }),
  ]
  return scene(frame, { mood: 'storm', flip: rng() < 0.5 }, shapes)
}

/** A mountain lake at dawn. */
export const mountainLake: Painter = (rng, frame) => {
  const { width, height } = frame
  const shore = height * between(rng, 0.58, 0.64)
  const x = width * between(rng, 0.42, 0.66)
  const summit = height * between(rng, 0.42, 0.47)
  const shapes = [
    sky(frame),
    sun(width * between(rng, 0.14, 0.26), height * 0.24, width * 0.06),
    ridge(rng, frame, { material: 'far', foot: shore, height: height * 0.2 }),
    ...peak(rng, { x, foot: shore, width: width * 0.86, height: summit }),
    mist(rng, { x: x - width * 0.42, y: shore - summit * 0.5, width: width * 0.44 }),
    mist(rng, { x: x + width * 0.05, y: shore - summit * 0.26, width: width * 0.4 }),
    ridge(rng, frame, { material: 'hill', foot: shore + 4, height: height * 0.08 }),
    ...times(7, (index) =>
      spire(rng, { x: width * (0.56 + index * 0.065), foot: shore + 4, size: height * between(rng, 0.07, 0.12) }),
    ).flat(),
    lake(rng, frame, shore),
    ...boat(
      { x: width * between(rng, 0.55, 0.72), foot: height * between(rng, 0.74, 0.82), size: width * 0.17 },
      rng() < 0.5,
    ),
    hill(rng, frame, { material: 'ground', top: height * 0.94, swell: height * 0.025 }),
    ...pine(rng, { x: width * 0.15, foot: height * 0.97, size: height * 0.6 }),
    bush(rng, { x: width * 0.3, foot: height * 0.98, size: width * 0.08 }),
    birds(rng, { x: width * 0.4, y: height * 0.2, count: 4 }),
  ]
  return scene(frame, { mood: 'dawn', flip: rng() < 0.5 }, shapes)
}

/** A village in the rain. */
export const villageInRain: Painter = (rng, frame) => {
  const { width, height } = frame
  const lane = height * between(rng, 0.52, 0.57)
  const row = (count: number, foot: number, size: number): Shape[] =>
    times(count, (index) =>
      house(rng, { x: width * ((index + between(rng, 0.35, 0.6)) / count), foot: foot + between(rng, -6, 6), size }),
    ).flat()
  const shapes = [
    sky(frame),
    ridge(rng, frame, { material: 'far', foot: lane, height: height * 0.32 }),
    mist(rng, { x: width * 0.1, y: lane - height * 0.18, width: width * 0.8 }),
    ridge(rng, frame, { material: 'mountain', foot: lane + 4, height: height * 0.16 }),
    ...times(6, (index) =>
      spire(rng, { x: width * (index / 5), foot: lane + 8, size: height * between(rng, 0.16, 0.24) }),
    ).flat(),
    hill(rng, frame, { material: 'hill', top: lane + height * 0.03, swell: 8 }),
    ...row(4, lane + height * 0.09, width * 0.17),
    hill(rng, frame, { material: 'field', top: lane + height * 0.13, swell: 8 }),
    ...crown(rng, { x: width * between(rng, 0.08, 0.2), foot: lane + height * 0.26, size: height * 0.26 }, 'pine'),
    ...row(2, lane + height * 0.25, width * 0.27).slice(rng() < 0.5 ? 0 : 4),
    lake(rng, frame, lane + height * 0.28),
    hill(rng, frame, { material: 'ground', top: height * 0.95, swell: 10 }),
    ...pine(rng, { x: width * 0.88, foot: height * 0.97, size: height * 0.46 }),
  ]
  return scene(frame, { mood: 'rain', rain: rain(rng, frame, 0.75), flip: rng() < 0.5 }, shapes)
}

/** An arched bridge in autumn. */
export const bridgeInAutumn: Painter = (rng, frame) => {
  const { width, height } = frame
  const bank = height * between(rng, 0.62, 0.67)
  const shapes = [
    sky(frame),
    mist(rng, { x: width * 0.3, y: height * 0.14, width: width * 0.5 }),
    ridge(rng, frame, { material: 'far', foot: bank, height: height * 0.36 }),
    ridge(rng, frame, { material: 'mountain', foot: bank, height: height * 0.22 }),
    mist(rng, { x: width * 0.05, y: bank - height * 0.17, width: width * 0.55 }),
    ...times(5, (index) =>
      crown(
        rng,
        { x: width * (0.06 + index * 0.22), foot: bank + 6, size: height * between(rng, 0.2, 0.27) },
        index % 3 === 1 ? 'pine' : 'leaf',
      ),
    ).flat(),
    lake(rng, frame, bank),
    ...archBridge({
      x: width * between(rng, 0.47, 0.55),
      foot: bank + height * 0.06,
      span: width * 0.86,
      rise: height * between(rng, 0.14, 0.18),
    }),
    ...boat({ x: width * between(rng, 0.36, 0.56), foot: height * 0.83, size: width * 0.15 }, false),
    bush(rng, { x: width * 0.02, foot: height * 0.92, size: width * 0.16 }),
    bush(rng, { x: width * 0.9, foot: bank + height * 0.1, size: width * 0.14 }),
    ...crown(rng, { x: width * 0.13, foot: height * 0.99, size: height * 0.52 }),
    bush(rng, { x: width * 0.9, foot: height * 1.01, size: width * 0.2 }, 'leaf'),
  ]
  return scene(frame, { mood: 'autumn', flip: rng() < 0.5 }, shapes)
}
