import { CONFIG_FILE, parseConfigFile } from '../config/file.ts'
import { parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Templates } from '../trees/collect.ts'
import type { CommitTree } from '../trees/commit.ts'

/** The keys that say where pictures are. */
export const TEMPLATES = ['samples', 'references', 'controls', 'samples-without-lora'] as const

/** Where the base's pictures are, by its own file; an input wins. By the head's file where that of the base cannot be used. */
export async function templatesAt(
  tree: Pick<CommitTree, 'readText'>,
  config: Config,
  source: Source,
): Promise<Readonly<{ templates: Templates; note: string | null }>> {
  try {
    const file = await parseConfigFile((await tree.readText(CONFIG_FILE)) ?? '')
    const values = Object.fromEntries(
      TEMPLATES.filter((key) => Object.hasOwn(file.values, key)).map((key) => [key, file.values[key]]),
    )
    return { templates: parseConfig({ ...file, values }, pickTemplates(source)), note: null }
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const note = `The base's ${CONFIG_FILE} cannot be read (${cause.problems[0]?.problem ?? ''}), so its pictures were found by this one's templates.`
    return { templates: config, note }
  }
}

function pickTemplates({ values, where }: Source): Source {
  const names: readonly string[] = TEMPLATES
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => names.includes(key))), where }
}
