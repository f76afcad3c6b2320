import type { LookedUp, Search } from './look-up.ts'
import { toSets } from './collection.ts'
import { findTargets, nameTargets } from './find-targets.ts'
import { sharedNameProblems } from './name-checks.ts'
import { loraOf, type Way } from './naming.ts'
import { passedOverNotices } from './passed-over.ts'
import { spellingProblems } from './spellings.ts'
import { giveToLora, lorasIn, namelessLora, ownersOf } from './whose.ts'

type Targets = Pick<LookedUp['collection'], 'references' | 'controls' | 'notices' | 'problems'> &
  Pick<LookedUp, 'spellings'>

/** Finds and names references and controls alone. The LoRA of references that name none is told by the paths of samples, if at all. */
export async function lookUpTargets({ places, tree, naming }: Search): Promise<Targets> {
  const { references, controls } = await findTargets(places, tree)
  const byPath = nameTargets(references.files, places)
  const otherwise = await namelessLora(lorasIn(byPath), naming)
  const way: Way = { keys: places, otherwise, isWithoutLora: false }
  const samples = await tree.find(places.samples, false)
  const loras = [...new Set(samples.files.flatMap(({ names }) => loraOf(names, way)?.shown ?? []))]
  const given = giveToLora(byPath, ownersOf(places, loras, otherwise))
  const named = nameTargets(controls.files, places)
  const found = [references, controls]
  return {
    references: toSets(given.files, 'lora'),
    controls: toSets(named, 'control'),
    notices: [...passedOverNotices(found), ...given.notices],
    problems: [...found.flatMap((part) => part.problems), ...sharedNameProblems(given.files, places.names)],
    spellings: spellingProblems(found.flatMap((part) => part.files)),
  }
}
