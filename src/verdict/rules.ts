import type { Config } from '../config/schema.ts'
import type { Rules } from './check.ts'

/** The limits that a configuration sets. */
export function rulesOf(config: Config): Rules {
  return {
    alpha: config.alpha,
    gamma: config.gamma,
    pMin: config['p-min'],
    rMin: config['r-min'],
    agreementShare: config['agreement-share'],
    seed: config.seed,
    settingsDeclared: config['settings-declared'],
    allowSettings: config['allow-settings'],
  }
}
