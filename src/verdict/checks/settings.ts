import type { Check, Rules } from '../check.ts'

/** Were the generation settings equal? Nothing reads them from the pictures yet, so they can only be declared. */
export function settings({ settingsDeclared }: Rules): Check {
  return settingsDeclared
    ? {
        name: 'settings',
        status: 'pass',
        numbers: {},
        sentence: 'The generation settings are declared to be equal; they were not verified.',
        fix: null,
      }
    : {
        name: 'settings',
        status: 'unknown',
        numbers: {},
        sentence: 'Whether the generation settings are equal is unknown.',
        fix: 'Where you held them fixed, say so by settings-declared: true.',
      }
}
