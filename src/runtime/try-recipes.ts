import { methodOf } from '../backbone/method.ts'
import type { Backbone } from '../backbone/weights/weights.ts'
import type { Config } from '../config/schema.ts'
import type { RecipeName } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { compareReferences } from '../evidence/compare-references.ts'
import { computing } from '../evidence/measuring.ts'
import { targetCopyNotices } from '../evidence/target-notices.ts'
import { holdTargets, targetSets, targetsOf } from '../evidence/targets.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { openIntake } from '../records/intake.ts'
import type { Collection } from '../trees/collection.ts'
import { pictureCount } from '../trees/places.ts'
import { selfTest } from '../verdict/checks/self-test.ts'
import { targetLosses } from '../verdict/to-log-losses.ts'
import type { SelfTest, Trial } from '../verdict/trials.ts'
import type { World } from './world.ts'

type Place = Readonly<{ config: Config; backbone: Backbone; world: World }>

export type Tried = Readonly<{
  loras: readonly SelfTest[]
  /** Recipes that cannot take one of the pictures, such as for its shape. */
  leftOut: readonly Readonly<{ recipe: RecipeName; cause: UserError }>[]
  notices: readonly Notice[]
}>

/**
 * Tries recipes with all of their metrics on references and controls alone. Samples play no part, so that it favours no checkpoint. The
 * configured recipe is tried as it is configured, every other one with layers of its own.
 */
export async function tryRecipes(recipes: readonly RecipeName[], collection: Collection, place: Place): Promise<Tried> {
  const tests: SelfTest[] = []
  const notices: Notice[] = []
  const leftOut: { recipe: RecipeName; cause: UserError }[] = []
  for (const [index, recipe] of recipes.entries()) {
    try {
      const part = `Recipe ${index + 1} of ${recipes.length}, ${recipe}`
      const own = await tryRecipe(recipe, collection, { ...place, part })
      tests.push(...own.tests)
      notices.push(...own.notices)
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause
      leftOut.push({ recipe, cause })
    }
  }
  const loras = [...groupBy(tests, ({ lora }) => lora).values()].map((own) => ({
    ...own[0]!,
    trials: own.flatMap(({ trials }) => trials),
  }))
  return { loras, leftOut, notices }
}

type One = Readonly<{ tests: readonly SelfTest[]; notices: readonly Notice[] }>

/** What each LoRA's references and controls are to the recipe's metrics. */
async function tryRecipe(
  recipe: RecipeName,
  collection: Collection,
  { config, backbone, world, part }: Place & Readonly<{ part: string }>,
): Promise<One> {
  const method = methodOf(recipe === config.recipe ? config : otherConfig(recipe, config), backbone)
  const network = world.openNetwork(method, backbone, { pictures: pictureCount(collection), part })
  try {
    const measuring = computing(network, method)
    const intake = openIntake(measuring, [], config['allow-unreadable'])
    const held = await holdTargets(collection, intake, measuring)
    intake.stopOnProblems()
    const tests = await Promise.all(
      collection.references.map(async ({ name: lora }) => {
        const targets = targetsOf(lora, held, { config })
        const references = await compareReferences(targets, measuring)
        const controlSets = targetSets(targets).filter(({ role }) => role === 'control')
        const trials = method.metrics.map((metric): Trial => ({
          recipe: method.recipe,
          metric,
          check: selfTest({ controlSets, targets: targetLosses(references, metric, controlSets) }, config),
        }))
        const controls = controlSets.reduce((sum, { pictures }) => sum + pictures, 0)
        return { lora, trials, references: references.length, controls }
      }),
    )
    return { tests, notices: targetCopyNotices(held) }
  } finally {
    await network.close()
  }
}

/** The configured size, but where the recipe compares only pictures of one size and it sets the short side. */
function otherConfig(recipe: RecipeName, config: Config): Config {
  const { size } = config
  const isShort = recipe === 'ghost-review' && size !== undefined && 'shortSide' in size
  return { ...config, recipe, metric: undefined, layers: undefined, size: isShort ? undefined : size }
}
