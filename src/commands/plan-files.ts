import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { CONFIG_FILE, yamlWriter } from '../config/file.ts'
import { ignoreLine } from '../config/ignored.ts'
import type { Config } from '../config/schema.ts'
import { type Settings, starterText } from '../config/starter.ts'
import { isWorkflowText, WORKFLOW_FILE, workflowText } from '../config/starter-workflow.ts'
import { UserError } from '../errors.ts'
import { folderIn, repositoryAbove } from '../trees/git.ts'
import { ownAddress } from './own-address.ts'
import { planIgnored, type Planned, planNew } from './starter-files.ts'

type Wanted = Readonly<{
  /** An absolute path, every link resolved. */
  workspace: string
  config: Config
  /** What style-gate.yml is to say. */
  settings: Settings
  /** The file that was called. */
  script: string
  /** Where programs are looked for. */
  programs: string | undefined
}>

export type Plan = Readonly<{
  /** The folder of the repository; an absolute path. */
  root: string
  isRepository: boolean
  /** The action, as the workflow names it. */
  uses: string
  files: readonly [config: Planned, workflow: Planned, ignored: Planned]
}>

/** The files of a first run: the keys beside the pictures, the workflow and the line for git at the root of their repository. */
export async function planFiles({ workspace, config, settings, script, programs }: Wanted): Promise<Plan> {
  const root = repositoryAbove(workspace)
  const folder = folderIn(root, workspace)
  const uses = await ownAddress({ script, root, programs })
  for (const name of [folder, uses])
    if (!isWorkflowText(name))
      throw new UserError({ subject: name, problem: 'has a name that no workflow can hold', fix: 'Rename the folder.' })
  const write = await yamlWriter()
  const reports = config['report-dir']
  return {
    root,
    isRepository: existsSync(join(root, '.git')),
    uses,
    files: [
      await planNew(root, posix.join(folder, CONFIG_FILE), starterText(settings, write)),
      await planNew(root, WORKFLOW_FILE, workflowText({ uses, folder }, write)),
      await planIgnored(root, {
        line: ignoreLine(folder, reports),
        example: posix.join(folder, reports, 'report.md'),
        programs,
      }),
    ],
  }
}
