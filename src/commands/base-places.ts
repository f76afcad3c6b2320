import { CONFIG_FILE, parseConfigFile } from '../config/file.ts'
import { parseConfig, pick, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { CommitTree } from '../trees/commit.ts'
import { PLACES, type Places } from '../trees/place-keys.ts'

/** Where the base's pictures are, by its own file; an input wins. By the head's file where that of the base cannot be used. */
export async function placesAt(
  tree: Pick<CommitTree, 'readText'>,
  config: Config,
  source: Source,
): Promise<Readonly<{ places: Places; note: string | null }>> {
  try {
    const file = await parseConfigFile((await tree.readText(CONFIG_FILE)) ?? '')
    const places = parseConfig(pick(file, isPlace), pick(source, isPlace))
    return { places: { ...places, ...sharedNames(config, places) }, note: null }
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const note = `The base's ${CONFIG_FILE} cannot be read (${cause.problems[0]?.problem ?? ''}), so its pictures were found by this one's templates.`
    return { places: { ...config, ...sharedNames(config, config) }, note }
  }
}

/** One thing is called by one name on both sides. What cannot be decoded at the base stops nothing. */
function sharedNames(config: Config, base: Places): Pick<Places, 'names' | 'lora' | 'checkpoint' | 'allow-unreadable'> {
  return {
    names: config.names,
    lora: config.lora ?? base.lora,
    checkpoint: config.checkpoint ?? base.checkpoint,
    'allow-unreadable': true,
  }
}

function isPlace(key: string): boolean {
  return PLACES.some((own) => own === key)
}
