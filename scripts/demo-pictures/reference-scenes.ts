import type { Painter } from './scenes.ts'
import { birds, cumulus, mist, rain, sky, snowfall, sun } from './air.ts'
import { archBridge, boat, house } from './built.ts'
import { boulder, cliff, hill, peak, ridge, terraces } from './land.ts'
import { bough, bush, crown, pine, spire } from './plants.ts'
import { between, times } from './random.ts'
import { scene } from './scenes.ts'
import { lake, sea, breaker } from './water.ts'

const breakingWave: Painter = (rng, frame) => {
  const { width, height } = frame
  const horizon = height * 0.6
  return scene(frame, { mood: 'storm' }, [
    sky(frame),
    cumulus(rng, { x: width * 0.1, y: height * 0.24, width: width * 0.3 }),
    mist(rng, { x: width * 0.5, y: height * 0.16, width: width * 0.45 }),
    ...peak(rng, { x: width * 0.57, foot: horizon + 10, width: width * 0.34, height: height * 0.2 }),
    ...sea(rng, frame, { top: horizon, rows: 3, rough: 0.8 }),
    ...boat({ x: width * 0.82, foot: height * 0.8, size: width * 0.26 }, false),
    ...breaker(rng, { x: width * 0.2, foot: height * 0.88, size: height * 0.74 }),
    ...sea(rng, frame, { top: height * 0.8, rows: 3, rough: 1 }),
    boulder(rng, { x: width * 0.9, foot: height, size: width * 0.07 }),
  ])
}

const cedarsUnderThePeak: Painter = (rng, frame) => {
  const { width, height } = frame
  const foot = height * 0.74
  return scene(frame, { mood: 'autumn' }, [
    sky(frame),
    mist(rng, { x: width * 0.04, y: height * 0.22, width: width * 0.32 }),
    mist(rng, { x: width * 0.5, y: height * 0.26, width: width * 0.5 }),
    ridge(rng, frame, { material: 'far', foot, height: height * 0.2 }),
    ...peak(rng, { x: width * 0.42, foot, width: width * 1.05, height: height * 0.58 }),
    mist(rng, { x: width * 0.52, y: height * 0.5, width: width * 0.46 }),
    hill(rng, frame, { material: 'hill', top: foot, swell: 10 }),
    ...times(9, (index) =>
      spire(rng, { x: width * (index / 8.4), foot: foot + 18, size: height * between(rng, 0.12, 0.2) }),
    ).flat(),
    ...crown(rng, { x: width * 0.86, foot: height * 0.97, size: height * 0.36 }),
    hill(rng, frame, { material: 'field', top: height * 0.86, swell: 8 }),
    ...house(rng, { x: width * 0.24, foot: height * 0.93, size: width * 0.2 }),
    ...house(rng, { x: width * 0.48, foot: height * 0.96, size: width * 0.17 }),
    bush(rng, { x: width * 0.7, foot: height, size: width * 0.12 }, 'leaf'),
    birds(rng, { x: width * 0.75, y: height * 0.2, count: 5 }),
  ])
}

const snowyHamlet: Painter = (rng, frame) => {
  const { width, height } = frame
  const bank = height * 0.56
  return scene(frame, { mood: 'winter' }, [
    sky(frame),
    ridge(rng, frame, { material: 'far', foot: bank, height: height * 0.3 }),
    ridge(rng, frame, { material: 'mountain', foot: bank, height: height * 0.17 }),
    mist(rng, { x: width * 0.2, y: bank - height * 0.12, width: width * 0.6 }),
    hill(rng, frame, { material: 'snow', top: bank, swell: 8 }),
    ...times(4, (index) =>
      house(rng, { x: width * (0.16 + index * 0.24), foot: bank + height * 0.11, size: width * 0.2 }, index % 2 === 0),
    ).flat(),
    ...spire(rng, { x: width * 0.27, foot: bank + height * 0.12, size: height * 0.27 }),
    ...spire(rng, { x: width * 0.75, foot: bank + height * 0.12, size: height * 0.24 }),
    lake(rng, frame, bank + height * 0.14),
    ...archBridge({ x: width * 0.6, foot: bank + height * 0.2, span: width * 0.6, rise: height * 0.11 }),
    ...boat({ x: width * 0.4, foot: height * 0.86, size: width * 0.18 }, false),
    hill(rng, frame, { material: 'snow', top: height * 0.95, swell: 9 }),
    ...pine(rng, { x: width * 0.12, foot: height * 0.97, size: height * 0.56 }),
    snowfall(rng, frame, 130),
  ])
}

const moonOverHarbour: Painter = (rng, frame) => {
  const { width, height } = frame
  const shore = height * 0.5
  return scene(frame, { mood: 'night' }, [
    sky(frame),
    sun(width * 0.66, height * 0.2, width * 0.085),
    mist(rng, { x: width * 0.45, y: height * 0.25, width: width * 0.5 }),
    ridge(rng, frame, { material: 'far', foot: shore, height: height * 0.2 }),
    ridge(rng, frame, { material: 'hill', foot: shore + 4, height: height * 0.1 }),
    ...times(4, (index) =>
      house(rng, { x: width * (0.1 + index * 0.12), foot: shore + 10, size: width * 0.11 }),
    ).flat(),
    lake(rng, frame, shore + 8),
    ...boat({ x: width * 0.7, foot: height * 0.7, size: width * 0.26 }, true),
    ...boat({ x: width * 0.42, foot: height * 0.64, size: width * 0.15 }, true),
    ...boat({ x: width * 0.35, foot: height * 0.86, size: width * 0.3 }, false),
    cliff(rng, { top: height * 0.74, reach: width * 0.2, foot: height * 1.04 }),
    ...pine(rng, { x: width * 0.1, foot: height * 0.76, size: height * 0.44 }),
    ...sea(rng, frame, { top: height * 0.88, rows: 2, rough: 0.6 }),
  ])
}

const blossomByTheRiver: Painter = (rng, frame) => {
  const { width, height } = frame
  const bank = height * 0.55
  return scene(frame, { mood: 'spring' }, [
    sky(frame),
    sun(width * 0.72, height * 0.2, width * 0.07),
    ridge(rng, frame, { material: 'far', foot: bank, height: height * 0.26 }),
    mist(rng, { x: width * 0.1, y: bank - height * 0.15, width: width * 0.7 }),
    ridge(rng, frame, { material: 'hill', foot: bank + 4, height: height * 0.12 }),
    ...times(4, (index) => crown(rng, { x: width * (0.2 + index * 0.22), foot: bank + 12, size: height * 0.2 })).flat(),
    ...house(rng, { x: width * 0.56, foot: bank + 16, size: width * 0.17 }),
    lake(rng, frame, bank + 14),
    ...boat({ x: width * 0.62, foot: height * 0.76, size: width * 0.22 }, false),
    hill(rng, frame, { material: 'ground', top: height * 0.93, swell: 8 }),
    ...crown(rng, { x: width * 0.88, foot: height * 0.97, size: height * 0.4 }),
    bush(rng, { x: width * 0.35, foot: height, size: width * 0.12 }),
    ...bough(rng, { x: -10, y: height * 0.08, length: width * 0.72 }),
  ])
}

const terracesInRain: Painter = (rng, frame) => {
  const { width, height } = frame
  const top = height * 0.5
  return scene(frame, { mood: 'rain', rain: rain(rng, frame, 0.55) }, [
    sky(frame),
    ridge(rng, frame, { material: 'far', foot: top, height: height * 0.36 }),
    mist(rng, { x: width * 0.15, y: top - height * 0.2, width: width * 0.7 }),
    ridge(rng, frame, { material: 'mountain', foot: top, height: height * 0.2 }),
    ...times(5, (index) => spire(rng, { x: width * (0.06 + index * 0.07), foot: top + 10, size: height * 0.2 })).flat(),
    ...terraces(rng, frame, top),
    ...house(rng, { x: width * 0.7, foot: top + height * 0.13, size: width * 0.24 }),
    ...house(rng, { x: width * 0.44, foot: top + height * 0.08, size: width * 0.15 }),
    ...crown(rng, { x: width * 0.88, foot: top + height * 0.2, size: height * 0.27 }, 'pine'),
    ...house(rng, { x: width * 0.2, foot: height * 0.88, size: width * 0.3 }),
    ...pine(rng, { x: width * 0.8, foot: height * 0.98, size: height * 0.4 }),
    bush(rng, { x: width * 0.45, foot: height * 1.01, size: width * 0.14 }),
  ])
}

export const referenceScenes: readonly Painter[] = [
  breakingWave,
  cedarsUnderThePeak,
  snowyHamlet,
  moonOverHarbour,
  blossomByTheRiver,
  terracesInRain,
]
