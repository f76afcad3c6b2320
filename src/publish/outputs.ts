import type { ResultFile } from '../config/words.ts'
import type { Publication } from '../report/publication.ts'
import type { Scores } from '../scores/schema.ts'

/**
 * Of an output, in bytes of UTF-8. Linux takes no text of more than 128 KiB in the environment of a program, with `NAME=` before it and a
 * null byte behind (MAX_ARG_STRLEN), and starts no program that gets one; 1 KiB is left for the name. GitHub's own limit is 1 MiB.
 */
const MOST_BYTES = 127 * 1024
const TOO_LONG = 'empty above 127 KiB (then read `scores-file`)'

/** The outputs of the action, and what each holds. */
export const OUTPUTS = {
  verdict:
    'How far the rankings can be trusted, the worst of all: `contradicted`, `inconclusive`, `unranked` or `reliable`.',
  'best-pair': `The nearest checkpoint of each LoRA, as JSON: \`{"LORA": "CHECKPOINT"}\`, without LoRAs that have a checkpoint with a single sample; ${TOO_LONG}. Not to be used without \`verdict\`.`,
  passed:
    '`true`, `false`, or `not-computed` where something that `fail-on` asks is not known (the step fails if `fail-on` was given, else it is a warning) or the run ended with an error.',
  'failed-checks': `The checks that fail, as JSON: \`[{"lora": "LORA", "check": "CHECK"}]\`; ${TOO_LONG}.`,
  'scores-file': 'Absolute path of `scores.json`.',
  'report-file': 'Absolute path of `report.md`.',
  'page-file': 'Absolute path of `report.html`.',
  'artifact-url': 'Address of the artifact with the result files; empty where it could not be uploaded.',
  'page-url': 'Address at which `report.html` opens in a browser; empty where it could not be uploaded.',
  'comment-url': 'Address of the comment on the pull request; empty where there is none.',
  changes: `What is otherwise than at the base, as JSON (the part \`changes\` of \`scores.json\`): \`null\` where there is no base; ${TOO_LONG}.`,
  json: `The content of \`scores.json\` in one line; ${TOO_LONG}.`,
} as const

type Results = Readonly<{
  scores: Scores
  /** undefined where they could not be written. */
  files: Readonly<Record<ResultFile, Readonly<{ path: string }>>> | undefined
  publication: Pick<Publication, 'artifact' | 'page' | 'comment'>
}>

export function toOutputs({ scores, files, publication }: Results): Readonly<Record<keyof typeof OUTPUTS, string>> {
  const { artifact, page, comment } = publication
  const best = scores.rankings.filter(isRanked).map(({ lora, pairs }) => [lora, pairs[0]!.checkpoint])
  return {
    verdict: scores.verdict,
    'best-pair': jsonOf(Object.fromEntries(best)),
    passed: String(scores.gate.passed),
    'failed-checks': jsonOf(scores.rankings.flatMap(failedChecks)),
    'scores-file': files?.['scores.json'].path ?? '',
    'report-file': files?.['report.md'].path ?? '',
    'page-file': files?.['report.html'].path ?? '',
    'artifact-url': artifact?.url ?? '',
    'page-url': page?.url ?? '',
    'comment-url': comment?.url ?? '',
    changes: jsonOf(scores.changes),
    json: jsonOf(scores),
  }
}

/** Of one sample nobody knows whether it is a typical one. */
function isRanked({ pairs }: Scores['rankings'][number]): boolean {
  return pairs.every(({ n }) => n > 1)
}

function jsonOf(value: unknown): string {
  const json = JSON.stringify(value)
  return Buffer.byteLength(json) > MOST_BYTES ? '' : json
}

function failedChecks({ lora, checks }: Scores['rankings'][number]) {
  return checks.filter(({ status }) => status === 'fail').map(({ name }) => ({ lora, check: name }))
}
