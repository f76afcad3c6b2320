import type { Rules } from '../../src/verdict/check.ts'

/** The limits that count where nothing is configured. */
export const RULES: Rules = {
  alpha: 0.05,
  gamma: 0.75,
  pMin: 0.975,
  rMin: 5,
  agreementShare: 0.8,
  seed: 1,
  settingsDeclared: false,
  allowSettings: [],
}
