import type { WriteYaml } from './file.ts'

export const WORKFLOW_FILE = '.github/workflows/style-gate.yml'

/** Where nobody knows who hosts the action. */
export const UNKNOWN_ACTION = 'OWNER/lora-style-gate@v1'

const HEAD = `name: Style gate
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  style-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          lfs: true # fetches pictures that are kept with Git LFS
          persist-credentials: false
`

type Wanted = Readonly<{
  /** The action as a workflow names it. */
  uses: string
  /** That of the pictures in the repository; '' for the repository itself. */
  folder: string
}>

/** The README's workflow, for one folder of a repository. */
export function workflowText({ uses, folder }: Wanted, write: WriteYaml): string {
  const step = write({ uses, ...(folder === '' ? {} : { with: { 'working-directory': folder } }) })
  const [first, ...others] = step.trimEnd().split('\n')
  const replace = uses === UNKNOWN_ACTION ? '      # Replace OWNER by the account that hosts the action.\n' : ''
  return `${HEAD}${replace}${[`      - ${first}`, ...others.map((line) => `        ${line}`)].join('\n')}\n`
}

/** Whether a workflow gives the name to the action as it is: GitHub computes what stands in `${{`, and inputs lose blanks at their ends. */
export function isWorkflowText(text: string): boolean {
  return !text.includes('${{') && !/\p{Cc}/u.test(text) && text.trim() === text
}
