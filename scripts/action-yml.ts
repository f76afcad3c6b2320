import { stringify } from 'yaml'
import { ACTION_KEYS } from '../src/config/action-keys.ts'
import { defaultOf } from '../src/config/json-schema.ts'
import type { Key } from '../src/config/key.ts'
import { KEYS } from '../src/config/schema.ts'
import { OUTPUTS } from '../src/publish/outputs.ts'

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`

/** What GitHub writes into an input that the workflow leaves out. */
const FILLED_IN: Readonly<Record<string, string>> = {
  'github-token': '${{ github.token }}',
  matrix: '${{ toJSON(matrix) }}',
}

/**
 * action.yml, made from the keys and outputs of the source. Inputs that can stand in style-gate.yml have no default here, so that
 * the file counts where the workflow is silent.
 */
export function actionYml(): string {
  const keys: Readonly<Record<string, Key>> = { ...KEYS, ...ACTION_KEYS }
  const inputs = Object.entries(keys).map(([name, key]) => [
    name,
    {
      description: name === 'matrix' ? key.about : describe(key),
      ...(FILLED_IN[name] && { default: FILLED_IN[name] }),
    },
  ])
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])
  const action = {
    name: 'LoRA Style Gate',
    description:
      'Scores committed samples of checkpoint × LoRA pairs by style loss, and says how far the ranking can be trusted',
    branding: { icon: 'aperture', color: 'purple' },
    inputs: Object.fromEntries(inputs) as object,
    outputs: Object.fromEntries(outputs) as object,
    runs: { using: 'node24', main: 'dist/action.js' },
  }
  return `# Made by "npm run build" from src/config and src/publish/outputs.ts.\n${stringify(action, { lineWidth: 120 })}`
}

function describe(key: Key): string {
  const fallback = defaultOf(key)
  return `${key.about} ${capital(key.accepts)}.${fallback === undefined ? '' : ` Default: ${fallback}.`}`
}
