import { change, git, initRepository } from './git.ts'
import { PULL } from './pull-request.ts'
import { type Files, repository } from './repository.ts'
import { styled } from './styled.ts'

type Style = Parameters<typeof styled>[0]
type Content = Files[string] | null | Readonly<{ style: Style; seed: number }>
type Contents = Readonly<Record<string, Content>>

/** What a pull request does, and how it ends. */
export type ChangeCase = Readonly<{
  /** As in the name of its golden comment. */
  name: string
  about: string
  /** Beside the usual base: two checkpoints of six pictures, six references, a control of four; null takes away. */
  base?: Contents
  head: Contents
  /** What set it off, where that is not a push to the pull request. */
  event?: 'labeled' | 'opened' | 'merge_group'
  /** The label that was set. */
  label?: string
  expected: Readonly<{
    code: 0 | 1
    passed: 'true' | 'false' | 'not-computed'
    /** Whether the policy auto opens a comment. */
    opens: boolean
    /** In the report. */
    says: readonly string[]
  }>
}>

const many = (folder: string, style: Style, [from, count]: readonly [number, number]): Contents =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}/${index + 1}.png`, { style, seed: from + index }]),
  )
const none = (folder: string, count: number): Contents =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${index + 1}.png`, null]))

const BASE: Contents = {
  ...many('samples/ink/alpha', 'near', [101, 6]),
  ...many('samples/ink/beta', 'middling', [201, 6]),
  ...many('references/ink', 'ink', [11, 6]),
  ...many('controls/doodle', 'doodle', [31, 4]),
  'README.md': 'Models.\n',
}
const WORSE = many('samples/ink/alpha', 'doodle', [401, 6])
const ACCEPT = 'To accept it, set the label style-accepted; where it is set already, take it off and set it again.'
/** Named by their paths, so that prompts are known. */
const PROMPTS = 'samples: "samples/{lora}/{checkpoint}/{prompt}-{seed}.png"\n'
const prompted = (prompt: string, [from, count]: readonly [number, number], content: 'there' | null): Contents =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `samples/ink/alpha/${prompt}-${index + 1}.png`,
      content === null ? null : { style: 'near' as const, seed: from + index },
    ]),
  )
const BY_PROMPT: Contents = {
  ...none('samples/ink/alpha', 6),
  ...prompted('a cat', [101, 6], 'there'),
  ...none('samples/ink/beta', 6),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [
      `samples/ink/beta/a cat-${index + 1}.png`,
      { style: 'middling' as const, seed: 201 + index },
    ]),
  ),
}

/** The pull requests that a maker meets first, by the letters of the issue that asked for them. */
export const CHANGE_CASES: readonly ChangeCase[] = [
  {
    name: 'a-new-checkpoint',
    about: 'a new checkpoint is placed among the others',
    head: many('samples/ink/gamma', 'doodle', [301, 6]),
    expected: { code: 0, passed: 'true', opens: true, says: ['new: gamma, third of 3', 'Held against its base'] },
  },
  {
    name: 'b-one-picture',
    about: 'one picture of six is no reason for a comment',
    head: { 'samples/ink/alpha/3.png': { style: 'near', seed: 150 } },
    expected: { code: 0, passed: 'true', opens: false, says: ['one picture changed; it'] },
  },
  {
    name: 'c-readme',
    about: 'a pull request that touches nothing that is scored gets one line',
    head: { 'README.md': 'Our models.\n' },
    expected: { code: 0, passed: 'true', opens: false, says: ['nothing that is scored changed'] },
  },
  {
    name: 'd-no-references',
    about: 'a new LoRA without references is told of, and not scored',
    head: many('samples/oil/alpha', 'near', [501, 6]),
    expected: {
      code: 0,
      passed: 'true',
      opens: true,
      says: ['new: oil, not scored, because it has no references', 'oil: Not scored, because there is no reference'],
    },
  },
  {
    name: 'e-controls-gone',
    about: 'controls that are taken away are told of first',
    head: none('controls/doodle', 4),
    expected: {
      code: 0,
      passed: 'true',
      opens: true,
      says: ['this change removes all 4 control pictures', 'Gone: the control doodle (4 pictures)'],
    },
  },
  {
    name: 'f-base-fails',
    about: 'a state that failed before still fails, and it is said whose doing that is',
    base: { 'style-gate.yml': 'fail-on: [regression, inconclusive]\n' },
    head: { 'samples/ink/alpha/7.png': { style: 'near', seed: 150 } },
    expected: {
      code: 1,
      passed: 'false',
      opens: true,
      says: ['It fails on the base too; this change did not cause it.'],
    },
  },
  {
    name: 'g-controls-gone-asked',
    about: 'who takes the controls away does not pass a gate that needs them',
    base: { 'style-gate.yml': 'fail-on: contradicted\n' },
    head: none('controls/doodle', 4),
    expected: {
      code: 1,
      passed: 'not-computed',
      opens: true,
      says: ['The gate failed, because what fail-on asks is not known', 'is contradicted is not known'],
    },
  },
  {
    name: 'h-worse',
    about: 'the best checkpoint made worse is red by default',
    head: WORSE,
    expected: {
      code: 1,
      passed: 'false',
      opens: true,
      says: ['alpha got worse: ×', ACCEPT, 'Before, alpha was first'],
    },
  },
  {
    name: 'i-accepted',
    about: 'the label accepts it, and it is said who set it',
    head: WORSE,
    event: 'labeled',
    expected: {
      code: 0,
      passed: 'true',
      opens: true,
      says: ['Accepted by maintainer with the label style-accepted', 'alpha × ink got worse'],
    },
  },
  {
    name: 'j-references',
    about: 'where references change the base’s count, and what the new ones say stands beside them',
    head: { ...many('references/ink', 'near', [51, 6]), ...many('samples/ink/alpha', 'middling', [421, 6]) },
    expected: {
      code: 1,
      passed: 'false',
      opens: true,
      says: ['The references of the LoRA ink changed.', 'by the new references ×'],
    },
  },
  {
    name: 'j2-other-prompts',
    about: 'pictures of other prompts cannot be compared, which is a warning',
    base: { ...BY_PROMPT, 'style-gate.yml': PROMPTS },
    head: { ...prompted('a cat', [0, 6], null), ...prompted('a dog', [601, 6], 'there') },
    expected: {
      code: 0,
      passed: 'not-computed',
      opens: true,
      says: ['alpha has other prompts: whether it got worse is not known'],
    },
  },
  {
    name: 'j2-other-prompts-asked',
    about: 'where a regression was asked for in so many words, that is red',
    base: { ...BY_PROMPT, 'style-gate.yml': `${PROMPTS}fail-on: regression\n` },
    head: { ...prompted('a cat', [0, 6], null), ...prompted('a dog', [601, 6], 'there') },
    expected: { code: 1, passed: 'not-computed', opens: true, says: ['no new picture has a prompt that the base has'] },
  },
  {
    name: 'k-broken-picture',
    about: 'one broken picture of twenty is found',
    base: many('samples/ink/alpha', 'near', [101, 20]),
    head: { 'samples/ink/alpha/7.png': { style: 'doodle', seed: 444 } },
    expected: {
      code: 0,
      passed: 'true',
      opens: true,
      says: ['samples/ink/alpha/7.png is ×', "farther than its pair's others: look at it"],
    },
  },
  {
    name: 'l-one-more-push',
    about: 'what was accepted is not accepted any more after one more push',
    head: { ...WORSE, 'README.md': 'One more.\n' },
    expected: { code: 1, passed: 'false', opens: true, says: [ACCEPT] },
  },
  {
    name: 'm-old-event',
    about: 'a run again of an event from before the label was set is not accepted',
    head: WORSE,
    event: 'opened',
    expected: { code: 1, passed: 'false', opens: true, says: [ACCEPT] },
  },
  {
    name: 'n-merge-group',
    about: 'in a merge queue it is a warning',
    head: WORSE,
    event: 'merge_group',
    expected: {
      code: 0,
      passed: 'true',
      opens: true,
      says: ['A warning alone: once it is merged', 'alpha × ink got worse'],
    },
  },
  {
    name: 'o-own-label',
    about: 'a pull request cannot choose the label that accepts it',
    head: { ...WORSE, 'style-gate.yml': 'accept-label: mine\n' },
    event: 'labeled',
    label: 'mine',
    expected: {
      code: 1,
      passed: 'false',
      opens: true,
      says: ['accept-label: mine; until it is merged the default (style-accepted) counts', ACCEPT],
    },
  },
  {
    name: 'p-narrowed',
    about: 'a pair that the templates no longer find is gone',
    base: { 'style-gate.yml': 'fail-on: removed\n' },
    head: { 'style-gate.yml': 'fail-on: removed\nsamples: "samples/{lora}/a{checkpoint}/*"\n' },
    expected: { code: 1, passed: 'false', opens: true, says: ['Gone: beta × ink', ACCEPT] },
  },
]

const ASKED = 'fail-on: regression\n'
const SIDECAR = (cfg: number): string => JSON.stringify({ steps: 20, cfg_scale: cfg, sampler: 'Euler' })

/** Ways to make a pair worse and hide it, and changes that are no such way. They have no golden comment. */
export const EVASIONS: readonly ChangeCase[] = [
  {
    name: 'references-gone',
    about: 'who takes the references away with it does not pass a gate that asks for regressions',
    base: {
      'style-gate.yml': ASKED,
      ...many('samples/oil/alpha', 'doodle', [701, 3]),
      ...many('references/oil', 'doodle', [711, 3]),
    },
    head: { ...none('references/ink', 6), ...WORSE },
    expected: { code: 1, passed: 'not-computed', opens: true, says: ['its pictures cannot be scored any more'] },
  },
  {
    name: 'reference-as-sample',
    about: 'a former reference among the samples does not pull them nearer',
    head: {
      'references/ink/1.png': { style: 'ink', seed: 99 },
      ...many('samples/ink/alpha', 'doodle', [401, 5]),
      'samples/ink/alpha/6.png': { style: 'ink', seed: 11 },
    },
    expected: {
      code: 1,
      passed: 'false',
      opens: true,
      says: ['alpha got worse', 'nearly the same pictures as references'],
    },
  },
  {
    name: 'shield',
    about: 'one good picture of an old prompt does not stand for bad ones of a new prompt',
    base: { ...BY_PROMPT, 'style-gate.yml': `${PROMPTS}${ASKED}` },
    head: {
      ...prompted('a cat', [0, 6], null),
      'samples/ink/alpha/a cat-1.png': { style: 'near', seed: 150 },
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [
          `samples/ink/alpha/a dog-${index + 1}.png`,
          { style: 'doodle' as const, seed: 401 + index },
        ]),
      ),
    },
    expected: { code: 1, passed: 'not-computed', opens: true, says: ['alpha has other prompts'] },
  },
  {
    name: 'sidecar',
    about: 'another sidecar is a change of its picture',
    base: { 'samples/ink/alpha/1.json': SIDECAR(7) },
    head: { 'samples/ink/alpha/1.json': SIDECAR(9) },
    expected: { code: 0, passed: 'true', opens: false, says: ['one picture saved anew, the same to the eye'] },
  },
  {
    name: 'renamed-files',
    about: 'pictures that only moved are renamed, and nothing is new',
    head: {
      'samples/ink/alpha/1.png': null,
      'samples/ink/alpha/first.png': { style: 'near', seed: 101 },
    },
    expected: { code: 0, passed: 'true', opens: false, says: ['one picture renamed, none changed'] },
  },
]

async function filesOf(contents: Contents): Promise<Record<string, Files[string] | null>> {
  const entries = Object.entries(contents).map(async ([path, content]) => [
    path,
    typeof content === 'object' && content !== null && 'style' in content
      ? await styled(content.style, content.seed)
      : content,
  ])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, Files[string] | null>
}

/** The repository as GitHub checks it out: at the merge that it made of the pull request and its base. `more` is on both sides. */
export async function changedRepository(own: ChangeCase, more: Contents = {}) {
  const { base = {}, head, event, label = 'style-accepted' } = own
  const start = Object.entries({ ...BASE, ...base, ...more }).filter(([, content]) => content !== null)
  const root = await repository((await filesOf(Object.fromEntries(start))) as Files)
  const first = initRepository(root)
  git(root, 'checkout', '--quiet', '-b', 'new')
  const second = await change(root, await filesOf(head))
  git(root, 'checkout', '--quiet', 'main')
  // The base branch has moved on.
  const moved = await change(root, { 'CHANGES.md': 'Others.\n' })
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'new')
  const pull = { ...PULL, head: { ...PULL.head, sha: second }, base: { ...PULL.base, sha: first } }
  const labelled = event === 'labeled' && { action: 'labeled', label: { name: label }, sender: { login: 'maintainer' } }
  return {
    root,
    pull,
    event:
      event === 'merge_group'
        ? { name: 'merge_group', payload: { merge_group: { base_sha: moved } } }
        : {
            name: 'pull_request',
            payload: { action: event === 'opened' ? event : 'synchronize', ...labelled, pull_request: pull },
          },
  }
}
