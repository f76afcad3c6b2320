import type { Config } from '../config/schema.ts'
import { METRICS, RECIPE_NAMES, type RecipeName } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { openIntake } from '../records/intake.ts'
import { type Method, methodOf } from '../backbone/method.ts'
import { type Collection, collectTargets, pictureCount } from '../trees/collect.ts'
import { compareReferences } from '../evidence/compare-references.ts'
import { loadedTarget, type LoadedTarget, targetPictures, targetSets, targetsOf } from '../evidence/targets.ts'
import { selfTest } from '../verdict/checks/self-test.ts'
import { targetLosses } from '../verdict/to-log-losses.ts'
import type { SelfTests, Trial } from '../verdict/trials.ts'
import type { World } from '../runtime/world.ts'

/** Tries every recipe and metric on references and controls alone. Samples play no part, so that it favours no checkpoint. */
export async function runSelfTests(config: Config, world: World): Promise<SelfTests> {
  const collection = await collectTargets(config, world.find)
  if (collection.problems.length > 0) throw new UserError(collection.problems)
  const trials = new Map<string, Trial[]>()
  const sizes = new Map<string, Readonly<{ references: number; controls: number }>>()
  const leftOut: { recipe: RecipeName; reason: string }[] = []
  for (const recipe of RECIPE_NAMES) {
    const method = methodOf({ ...config, recipe, metric: undefined, layers: undefined, size: sizeFor(recipe, config) })
    try {
      const loaded = await loadTargets(collection, { config, method, world })
      for (const { name: lora } of collection.references) {
        const { own, counts } = trialsOf(lora, loaded, { config, method })
        trials.set(lora, [...(trials.get(lora) ?? []), ...own])
        sizes.set(lora, counts)
      }
    } catch (cause) {
      // What is wrong with a picture for one recipe alone, such as its shape, must not keep the others from being tried.
      if (!(cause instanceof UserError) || recipe === RECIPE_NAMES[0]) throw cause
      leftOut.push({ recipe, reason: cause.message.split('\n', 1)[0] ?? '' })
    }
  }
  return { loras: [...trials].map(([lora, own]) => ({ lora, ...sizes.get(lora)!, trials: own })), leftOut }
}

/** The configured size, but where the recipe compares only pictures of one size and it sets the short side. */
function sizeFor(recipe: RecipeName, { size }: Config): Config['size'] {
  return recipe === 'ghost-review' && size !== undefined && 'shortSide' in size ? undefined : size
}

type Plan = Readonly<{ config: Config; method: Method; world: World }>

async function loadTargets(collection: Collection, { config, method, world }: Plan): Promise<readonly LoadedTarget[]> {
  const network = world.openNetwork(method, pictureCount(collection))
  try {
    const intake = openIntake(network, [], config['allow-unreadable'])
    const loaded: LoadedTarget[] = []
    for await (const taken of intake.take(targetPictures(collection))) loaded.push(loadedTarget(taken))
    intake.stopOnProblems()
    return loaded
  } finally {
    await network.close()
  }
}

function trialsOf(lora: string, loaded: readonly LoadedTarget[], { config, method }: Omit<Plan, 'world'>) {
  const targets = targetsOf(lora, loaded, config)
  const references = compareReferences(targets, method)
  const controlSets = targetSets(targets).filter(({ role }) => role === 'control')
  const own = METRICS.map((metric): Trial => ({
    recipe: method.recipe,
    metric,
    check: selfTest({ controlSets, targets: targetLosses(references, metric, controlSets) }, config),
  }))
  return { own, counts: { references: targets.references.length, controls: targets.controls.length } }
}
