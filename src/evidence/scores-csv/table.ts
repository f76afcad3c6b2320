import type { TargetRole } from '../../config/words.ts'
import { UserError } from '../../errors.ts'
import { columnName, columnOf } from './column.ts'
import type { PictureRole } from './columns.ts'
import type { Row } from './rows.ts'

/** A picture of the table, and its values by target and by metric and layer. Prompt and seed are '' where the table has none. */
export type Picture = Readonly<{
  path: string
  checkpoint: string
  prompt: string
  seed: string
  /** By target's path, then by column. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>
}>

type Target = Readonly<{ path: string; set: string }>

/** What the rows say of one LoRA, in order of appearance. */
export type LoraTable = Readonly<{
  lora: string
  samples: readonly Picture[]
  withoutLora: readonly Picture[]
  /** By path. */
  references: ReadonlyMap<string, Picture>
  /** Targets of samples. */
  targets: Readonly<Record<TargetRole, readonly Target[]>>
  /** How many values of samples against references each column has. */
  counts: ReadonlyMap<string, number>
}>

type MutablePicture = Omit<Picture, 'values'> & { values: Map<string, Map<string, number>> }
type MutableLora = Readonly<{
  pictures: Readonly<Record<Exclude<PictureRole, 'base-sample'>, Map<string, MutablePicture>>>
  targets: Readonly<Record<TargetRole, Map<string, Target>>>
  counts: Map<string, number>
}>

/** Sorts the rows of a file by LoRA and picture. Throws a UserError for a row that says again what another one said. */
export async function readTable(rows: AsyncIterable<Row>, file: string): Promise<readonly LoraTable[]> {
  const loras = new Map<string, MutableLora>()
  for await (const row of rows) {
    const { picture_role: pictureRole, target_role: targetRole } = row
    // What stands there of the base is for people: a ranking rests on the head alone.
    if (pictureRole === 'base-sample' || targetRole === 'base-reference') continue
    const own = valueIn(loras, row.lora, newLora)
    const column = columnOf(row.metric, row.layer)
    if (pictureRole === 'sample') {
      const { target: path, target_set: set } = row
      const target = valueIn(own.targets[targetRole], path, () => ({ path, set }))
      if (target.set !== set) throw changed(row, { file, name: 'target_set', before: target.set })
      if (targetRole === 'reference') own.counts.set(column, (own.counts.get(column) ?? 0) + 1)
    }
    const key = pictureRole === 'reference' ? row.picture : `${row.checkpoint}\n${row.picture}`
    const picture = valueIn(own.pictures[pictureRole], key, () => newPicture(row))
    refuseChange(row, picture, file)
    const values = valueIn(picture.values, row.target, () => new Map<string, number>())
    if (values.has(column))
      throw new UserError({
        subject: `${file}:${row.line}`,
        problem: `${columnName(column)} of ${row.picture} against ${row.target} stands in the file twice`,
        fix: 'Remove one of the two lines.',
      })
    values.set(column, row.value)
  }
  return [...loras].map(([lora, { pictures, targets, counts }]) => ({
    lora,
    samples: [...pictures.sample.values()],
    withoutLora: [...pictures['without-lora'].values()],
    references: pictures.reference,
    targets: { reference: [...targets.reference.values()], control: [...targets.control.values()] },
    counts,
  }))
}

/** A picture has one prompt and one seed, whatever it is compared with. */
function refuseChange(row: Row, picture: MutablePicture, file: string): void {
  for (const name of ['prompt', 'seed'] as const)
    if (picture[name] !== row[name]) throw changed(row, { file, name, before: picture[name] })
}

type Change = Readonly<{ file: string; name: 'prompt' | 'seed' | 'target_set'; before: string }>

function changed(row: Row, { file, name, before }: Change): UserError {
  const thing = name === 'target_set' ? row.target : row.picture
  const problem = `${name} of ${thing} is ${JSON.stringify(row[name])}, and was ${JSON.stringify(before)} in a line before`
  return new UserError({ subject: `${file}:${row.line}`, problem, fix: 'Give the same in all lines.' })
}

function valueIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function newLora(): MutableLora {
  return {
    pictures: { sample: new Map(), reference: new Map(), 'without-lora': new Map() },
    targets: { reference: new Map(), control: new Map() },
    counts: new Map(),
  }
}

function newPicture({ picture, checkpoint, prompt, seed }: Row): MutablePicture {
  return { path: picture, checkpoint, prompt, seed, values: new Map() }
}
