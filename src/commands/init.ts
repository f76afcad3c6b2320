import { realpath } from 'node:fs/promises'
import { yamlWriter } from '../config/file.ts'
import { pick } from '../config/parse.ts'
import { isKey, KEYS } from '../config/schema.ts'
import type { Settings } from '../config/starter.ts'
import { commandFor } from '../report/repeat.ts'
import { filesText, settingsText, surveyText, workflowSentences } from '../report/terminal/init.ts'
import { noticeText } from '../report/terminal/text.ts'
import type { Ask } from '../runtime/ask.ts'
import { survey } from '../trees/survey.ts'
import { configure, inWorld, type Job, openDirectory } from './configure.ts'
import { planFiles } from './plan-files.ts'
import { writePlanned } from './starter-files.ts'

type User = Readonly<{
  stdout: NodeJS.WritableStream
  /** The file that was called, absolute. */
  script: string
  /** How this program is called again. */
  program: string
  /** Undefined where nobody can answer. */
  ask: Ask | undefined
}>

/** Says what a folder has for a run, and writes what the first run needs, as far as the user agrees. */
export async function initFolder(job: Job, { stdout, script, program, ask }: User): Promise<void> {
  const say = (...texts: readonly string[]): void => void stdout.write(texts.map((text) => `${text}\n`).join(''))
  const workspace = await realpath(await openDirectory(job))
  const { config, notices } = await configure(job, workspace)
  const place = { workspace, config, thumbnails: false }
  const found = await inWorld(job, place, async ({ head, naming }) => survey(config, { tree: head, naming }))
  const { 'working-directory': given = '.' } = job.source.values
  say(...notices.map(noticeText), surveyText(found, String(given)))
  const settings = { ...found.settings, ...givenSettings(job) }
  const plan = await planFiles({ workspace, config, settings, script, programs: job.programs })
  const { root, files } = plan
  const [configFile, workflow] = files
  const lines = Object.keys(settings).length === 0 ? '' : (await yamlWriter())(settings)
  say(filesText(files), ...settingsText(lines, configFile), ...workflowSentences({ ...plan, file: workflow }))
  const isNothing = files.every(({ state }) => state !== 'new' && state !== 'longer')
  if (isNothing) say('There is nothing to write.')
  else if (ask === undefined) say('Nothing was written. Give --yes to write these files.')
  else if (await ask('Write these files? [y/N] ')) {
    await writePlanned(root, files)
    say('The files were written.')
  } else say('Nothing was written.')
  const here = pick(job.source, (key) => key === 'working-directory')
  say(`Next: ${commandFor('doctor', here, program)}`)
}

/** Keys of the command line that a file can hold. */
function givenSettings({ source }: Job): Settings {
  return pick(source, (key) => isKey(key) && !('inFile' in KEYS[key])).values
}
