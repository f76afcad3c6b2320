import type { ResultFile } from '../config/words.ts'
import type { Scores } from '../scores/schema.ts'

/** GitHub's limit of an output, which it measures in UTF-16 code units of two bytes. */
const MOST_UNITS = 2 ** 19

/** The outputs of the action, and what each holds. */
export const OUTPUTS = {
  verdict:
    'How far the rankings can be trusted, the worst of all: `contradicted`, `inconclusive`, `unranked` or `reliable`.',
  'best-pair':
    'The nearest checkpoint of each LoRA, as JSON: `{"LORA": "CHECKPOINT"}`. Not to be used without `verdict`.',
  passed:
    '`true`, `false`, or `not-computed` where something that `fail-on` asks is not known (the step fails if `fail-on` was given, else it is a warning) or the run ended with an error.',
  'failed-checks': 'The checks that fail, as JSON: `[{"lora": "LORA", "check": "CHECK"}]`.',
  'scores-file': 'Absolute path of `scores.json`.',
  'report-file': 'Absolute path of `report.md`.',
  'artifact-url': 'Address of the artifact with the result files; empty where it could not be uploaded.',
  'comment-url': 'Address of the comment on the pull request; empty where there is none.',
  changes:
    'What is otherwise than at the base, as JSON (the part `changes` of `scores.json`): `null` where there is no base; empty where it is longer than an output may be (1 MiB).',
  json: 'The content of `scores.json` in one line; empty where it is longer than an output may be (1 MiB).',
} as const

type Results = Readonly<{
  scores: Scores
  /** Absolute paths of the result files by name. */
  paths: Readonly<Partial<Record<ResultFile, string>>>
  artifactUrl: string | undefined
  commentUrl: string | undefined
}>

export function toOutputs({
  scores,
  paths,
  artifactUrl,
  commentUrl,
}: Results): Readonly<Record<keyof typeof OUTPUTS, string>> {
  const json = JSON.stringify(scores)
  const changes = JSON.stringify(scores.changes)
  const best = scores.rankings.map(({ lora, pairs }) => [lora, pairs[0]!.checkpoint])
  return {
    verdict: scores.verdict,
    'best-pair': JSON.stringify(Object.fromEntries(best)),
    passed: String(scores.gate.passed),
    'failed-checks': JSON.stringify(scores.rankings.flatMap(failedChecks)),
    'scores-file': paths['scores.json'] ?? '',
    'report-file': paths['report.md'] ?? '',
    'artifact-url': artifactUrl ?? '',
    'comment-url': commentUrl ?? '',
    changes: changes.length > MOST_UNITS ? '' : changes,
    json: json.length > MOST_UNITS ? '' : json,
  }
}

function failedChecks({ lora, checks }: Scores['rankings'][number]) {
  return checks.filter(({ status }) => status === 'fail').map(({ name }) => ({ lora, check: name }))
}
