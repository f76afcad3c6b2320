import { type Scores, VERDICTS } from './scores.ts'

/** GitHub's limit of an output, which it measures in UTF-16 code units of two bytes. */
const MOST_UNITS = 2 ** 19

/** The outputs of the action, and what each holds. */
export const OUTPUTS = {
  verdict: 'How far the rankings can be trusted: the worst verdict of all. Always `untested` at present.',
  'best-pair':
    'The nearest checkpoint of each LoRA, as JSON: `{"LORA": "CHECKPOINT"}`. Not to be used without `verdict`.',
  passed:
    '`true`, `false`, or `not-computed` where there is nothing to hold the scores against or the run ended with an error. Always `not-computed` at present.',
  'scores-file': 'Absolute path of `scores.json`.',
  'report-file': 'Absolute path of `report.md`.',
  'artifact-url': 'Address of the artifact with the result files; empty where it could not be uploaded.',
  json: 'The content of `scores.json` in one line; empty where it is longer than an output may be (1 MiB).',
} as const

type Results = Readonly<{
  scores: Scores
  /** Absolute paths of the result files by name. */
  paths: Readonly<Partial<Record<'scores.json' | 'report.md', string>>>
  artifactUrl: string | undefined
}>

export function toOutputs({ scores, paths, artifactUrl }: Results): Readonly<Record<keyof typeof OUTPUTS, string>> {
  const json = JSON.stringify(scores)
  const best = scores.rankings.map(({ lora, pairs }) => [lora, pairs[0]!.checkpoint])
  return {
    verdict: worstVerdict(scores),
    'best-pair': JSON.stringify(Object.fromEntries(best)),
    passed: String(scores.gate.passed),
    'scores-file': paths['scores.json'] ?? '',
    'report-file': paths['report.md'] ?? '',
    'artifact-url': artifactUrl ?? '',
    json: json.length > MOST_UNITS ? '' : json,
  }
}

function worstVerdict({ rankings }: Scores): string {
  const given = new Set(rankings.map(({ verdict }) => verdict))
  return VERDICTS.find((verdict) => given.has(verdict)) ?? ''
}
