import type { Backbone } from '../backbone/weights/weights.ts'
import type { Config } from '../config/schema.ts'
import { RECIPE_NAMES } from '../config/words.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Collection } from '../trees/collection.ts'
import type { About } from '../verdict/about.ts'
import { wantsOtherRecipes } from '../verdict/next/wants-other-recipes.ts'
import { wayOf } from '../verdict/next/ways.ts'
import { toLogLosses } from '../verdict/to-log-losses.ts'
import { tryRecipes } from './try-recipes.ts'
import type { World } from './world.ts'

type Abouts = ReadonlyMap<string, About>
type Place = Readonly<{ collection: Collection; config: Config; backbone: Backbone; world: World }>

/** References and controls; with more, trying all recipes takes as long as a run, and the command self-test is there for it. */
const MOST_PICTURES = 60

/**
 * Tries the other recipes on the references and controls of each LoRA of which nothing is missing but a metric that sees its style. Weights
 * of the Hub are not fetched for it.
 */
export async function tryWhereWanted(evidence: Evidence, abouts: Abouts, place: Place): Promise<Abouts> {
  const { config, backbone, collection } = place
  if (backbone.of.source.startsWith('hf:')) return abouts
  const targetsFor = (loras: readonly string[]): Collection | undefined => {
    const targets = targetsAlone(collection, { loras, isCross: config['cross-controls'] })
    const pictures = [...targets.references, ...targets.controls].flatMap((set) => set.pictures)
    return pictures.length > MOST_PICTURES ? undefined : targets
  }
  // Whom it is wanted for takes tests: they are left out where there are too many pictures for anyone.
  if (targetsFor([]) === undefined) return abouts
  const isWanted = (lora: string): boolean => {
    const [own, about] = [evidence.loras.find((other) => other.lora === lora), abouts.get(lora)]
    return (
      own !== undefined && about !== undefined && wantsOtherRecipes(toLogLosses(own, evidence.metric), about, config)
    )
  }
  const loras = [...abouts.keys()].filter(isWanted)
  const targets = loras.length === 0 ? undefined : targetsFor(loras)
  if (targets === undefined) return abouts
  const others = RECIPE_NAMES.filter((recipe) => recipe !== config.recipe)
  const tried = await tryRecipes(others, targets, place)
  return new Map(
    [...abouts].map(([lora, about]) => {
      const trials = loras.includes(lora) ? tried.loras.find((own) => own.lora === lora)?.trials : undefined
      return [lora, { ...about, otherRecipes: (trials ?? []).map(({ check, ...way }) => wayOf(way, check)) }]
    }),
  )
}

type Wanted = Readonly<{ loras: readonly string[]; isCross: boolean }>

/** Every reference is a control of the other LoRAs where cross-controls are on. */
function targetsAlone(collection: Collection, { loras, isCross }: Wanted): Collection {
  const references = isCross ? collection.references : collection.references.filter(({ name }) => loras.includes(name))
  return { ...collection, references, pairs: [], withoutLora: [], notScored: [] }
}
