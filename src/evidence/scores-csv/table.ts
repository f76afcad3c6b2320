import { UserError } from '../../errors.ts'
import { columnName, columnOf } from './column.ts'
import type { Row } from './read.ts'

/** A picture of the table, and its values by target and by metric and layer. */
export type Picture = Readonly<{
  path: string
  checkpoint: string
  prompt: string
  seed: string
  /** By target's path, then by column. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>
}>

export type Target = Readonly<{ path: string; set: string }>

/** What the rows say of one LoRA, in order of appearance. */
export type LoraTable = Readonly<{
  lora: string
  samples: readonly Picture[]
  withoutLora: readonly Picture[]
  references: readonly Picture[]
  /** Targets of samples. */
  targets: Readonly<{ reference: readonly Target[]; control: readonly Target[] }>
}>

type MutablePicture = Omit<Picture, 'values'> & { values: Map<string, Map<string, number>> }
type MutableLora = Readonly<{
  pictures: Readonly<Record<Row['picture_role'], Map<string, MutablePicture>>>
  targets: Readonly<Record<Row['target_role'], Map<string, Target>>>
}>

/** Sorts the rows of a file by LoRA and picture. Throws a UserError for a row that says again what another one said. */
export async function readTable(rows: AsyncIterable<Row>, file: string): Promise<readonly LoraTable[]> {
  const loras = new Map<string, MutableLora>()
  for await (const row of rows) {
    const own = valueIn(loras, row.lora, newLora)
    if (row.picture_role === 'sample') {
      const target = valueIn(own.targets[row.target_role]!, row.target, () => ({
        path: row.target,
        set: row.target_set,
      }))
      if (target.set !== row.target_set) throw changed(row, { file, name: 'target_set', before: target.set })
    }
    const picture = valueIn(own.pictures[row.picture_role]!, `${row.checkpoint}\n${row.picture}`, () => newPicture(row))
    refuseChange(row, picture, file)
    const values = valueIn(picture.values, row.target, () => new Map<string, number>())
    const column = columnOf(row.metric, row.layer)
    if (values.has(column))
      throw new UserError({
        subject: `${file}:${row.line}`,
        problem: `${columnName(column)} of ${row.picture} against ${row.target} stands in the file twice`,
        fix: 'Remove one of the two lines.',
      })
    values.set(column, row.value)
  }
  return [...loras].map(([lora, { pictures, targets }]) => ({
    lora,
    samples: [...pictures.sample!.values()],
    withoutLora: [...pictures['without-lora']!.values()],
    references: [...pictures.reference!.values()],
    targets: { reference: [...targets.reference!.values()], control: [...targets.control!.values()] },
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
  }
}

function newPicture({ picture, checkpoint, prompt, seed }: Row): MutablePicture {
  return { path: picture, checkpoint, prompt, seed, values: new Map() }
}
