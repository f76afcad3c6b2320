import type { Configured } from '../config/configured.ts'
import type { Config } from '../config/schema.ts'
import { RECIPE_NAMES, type RecipeName } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { computing } from '../evidence/measuring.ts'
import { openIntake } from '../records/intake.ts'
import { type Method, methodOf } from '../backbone/method.ts'
import { checkPin } from '../backbone/weights/open.ts'
import type { Backbone } from '../backbone/weights/weights.ts'
import { collectTargets } from '../trees/collect.ts'
import type { Collection } from '../trees/collection.ts'
import { pictureCount } from '../trees/places.ts'
import { compareReferences } from '../evidence/compare-references.ts'
import { targetCopyNotices } from '../evidence/target-notices.ts'
import { holdTargets, targetSets, targetsOf } from '../evidence/targets.ts'
import { selfTest } from '../verdict/checks/self-test.ts'
import { targetLosses } from '../verdict/to-log-losses.ts'
import { configure, inWorld, type Job, openDirectory } from './configure.ts'
import { mergeNotices, type Notice } from '../lib/notice.ts'
import type { SelfTest, SelfTests, Trial } from '../verdict/trials.ts'
import type { World } from '../runtime/world.ts'

/** Reads the configuration of a model repository and tries every recipe and metric on its references and controls. */
export async function selfTestRepository(job: Job): Promise<SelfTests & Pick<Configured, 'config' | 'notices'>> {
  const workspace = await openDirectory(job)
  const { config, notices } = await configure(job, workspace)
  // It holds to account what is configured, and the other recipes have other layers.
  const place = { workspace, config: { ...config, 'weights-sha256': undefined }, thumbnails: false }
  const { copies, ...tests } = await inWorld(job, place, async (world) => runSelfTests(config, world))
  return { ...tests, config, notices: mergeNotices([...notices, ...copies]) }
}

type Copied = Readonly<{ copies: readonly Notice[] }>

/** Tries every recipe and metric on references and controls alone. Samples play no part, so that it favours no checkpoint. */
async function runSelfTests(config: Config, world: World): Promise<SelfTests & Copied> {
  const [collection, backbone] = await Promise.all([
    collectTargets({ places: config, tree: world.head, naming: world.naming }),
    world.openBackbone(),
  ])
  if (collection.problems.length > 0) throw new UserError(collection.problems)
  if (config['weights-sha256'] !== undefined)
    checkPin(config['weights-sha256'], (await backbone.read(methodOf(config, backbone).layers)).weightsSha256)
  const tried = new Map<string, SelfTest>()
  const copies: Notice[] = []
  const leftOut: { recipe: RecipeName; reason: string }[] = []
  for (const [index, recipe] of RECIPE_NAMES.entries()) {
    try {
      const wanted = { ...config, recipe, metric: undefined, layers: undefined, size: sizeFor(recipe, config) }
      const part = `Recipe ${index + 1} of ${RECIPE_NAMES.length}, ${recipe}`
      const plan = { config, method: methodOf(wanted, backbone), backbone, world, part }
      const { tests, ...found } = await tryMethod(collection, plan)
      copies.push(...found.copies)
      for (const own of tests) {
        const before = tried.get(own.lora)?.trials ?? []
        tried.set(own.lora, { ...own, trials: [...before, ...own.trials] })
      }
    } catch (cause) {
      // What is wrong with a picture for one recipe alone, such as its shape, must not keep the others from being tried.
      if (!(cause instanceof UserError) || recipe === RECIPE_NAMES[0]) throw cause
      leftOut.push({ recipe, reason: cause.message.split('\n', 1)[0] ?? '' })
    }
  }
  return { loras: [...tried.values()], leftOut, copies }
}

/** The configured size, but where the recipe compares only pictures of one size and it sets the short side. */
function sizeFor(recipe: RecipeName, { size }: Config): Config['size'] {
  return recipe === 'ghost-review' && size !== undefined && 'shortSide' in size ? undefined : size
}

type Plan = Readonly<{ config: Config; method: Method; backbone: Backbone; world: World; part: string }>

type Tried = Copied & Readonly<{ tests: readonly SelfTest[] }>

/** What each LoRA's references and controls are to the recipe's metrics. */
async function tryMethod(collection: Collection, { config, method, backbone, world, part }: Plan): Promise<Tried> {
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
        return { lora, trials, references: references.length, controls: picturesIn(controlSets) }
      }),
    )
    return { tests, copies: targetCopyNotices(held) }
  } finally {
    await network.close()
  }
}

function picturesIn(sets: readonly Readonly<{ pictures: number }>[]): number {
  return sets.reduce((sum, { pictures }) => sum + pictures, 0)
}
