import type { Configured } from '../config/configured.ts'
import type { Config } from '../config/schema.ts'
import { RECIPE_NAMES } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { methodOf } from '../backbone/method.ts'
import { checkPin } from '../backbone/weights/open.ts'
import { mergeNotices } from '../lib/notice.ts'
import { type Tried, tryRecipes } from '../runtime/try-recipes.ts'
import type { World } from '../runtime/world.ts'
import { collectTargets } from '../trees/collect.ts'
import { configure, inWorld, type Job, openDirectory } from './configure.ts'

/** Reads the configuration of a model repository and tries every recipe and metric on its references and controls. */
export async function selfTestRepository(job: Job): Promise<Tried & Pick<Configured, 'config'>> {
  const workspace = await openDirectory(job)
  const { config, notices } = await configure(job, workspace)
  // It holds to account what is configured, and the other recipes have other layers.
  const place = { workspace, config: { ...config, 'weights-sha256': undefined }, thumbnails: false }
  const tried = await inWorld(job, place, async (world) => runSelfTests(config, world))
  return { ...tried, config, notices: mergeNotices([...notices, ...tried.notices]) }
}

async function runSelfTests(config: Config, world: World): Promise<Tried> {
  const [collection, backbone] = await Promise.all([
    collectTargets({ places: config, tree: world.head, naming: world.naming }),
    world.openBackbone(),
  ])
  if (collection.problems.length > 0) throw new UserError(collection.problems)
  if (config['weights-sha256'] !== undefined)
    checkPin(config['weights-sha256'], (await backbone.read(methodOf(config, backbone).layers)).weightsSha256)
  const tried = await tryRecipes(RECIPE_NAMES, collection, { config, backbone, world })
  // What is wrong with a picture for every recipe is wrong with the picture.
  if (tried.loras.length === 0) throw tried.leftOut[0]!.cause
  return tried
}
