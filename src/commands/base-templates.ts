import { CONFIG_FILE, parseConfigFile } from '../config/file.ts'
import { parseConfig, pick, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { TEMPLATES, type Templates } from '../trees/collect.ts'
import type { CommitTree } from '../trees/commit.ts'

/** Where the base's pictures are, by its own file; an input wins. By the head's file where that of the base cannot be used. */
export async function templatesAt(
  tree: Pick<CommitTree, 'readText'>,
  config: Config,
  source: Source,
): Promise<Readonly<{ templates: Templates; note: string | null }>> {
  try {
    const file = await parseConfigFile((await tree.readText(CONFIG_FILE)) ?? '')
    const templates = parseConfig(pick(file, isTemplates), pick(source, isTemplates))
    // One folder is called by one name on both sides.
    return { templates: { ...templates, names: config.names }, note: null }
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const note = `The base's ${CONFIG_FILE} cannot be read (${cause.problems[0]?.problem ?? ''}), so its pictures were found by this one's templates.`
    return { templates: config, note }
  }
}

function isTemplates(key: string): boolean {
  return TEMPLATES.some((own) => own === key)
}
