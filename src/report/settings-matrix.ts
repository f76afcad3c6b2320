import type { Scores } from '../scores/schema.ts'

type Ranking = Scores['rankings'][number]
type Field = Ranking['settings']['fields'][number]

/** What the pictures of one checkpoint say of a setting; null where they do not say it. */
export type SaidValue = Readonly<{ value: string | null; pictures: number }>

/** A setting: one value of all pairs, or what each pair has; neither where all pairs have the same several, and where each names its own checkpoint. */
export type SettingsMatrixRow = Readonly<{
  field: Field['field']
  status: Field['status']
  same: string | null | undefined
  /** In rank order. Empty where all have the same. */
  cells: readonly (readonly SaidValue[])[]
}>

/** Settings × checkpoints in rank order, those that differ first. */
export function settingsMatrix({ settings, pairs }: Ranking): readonly SettingsMatrixRow[] {
  const rows = settings.fields.map(({ field, status, values }): SettingsMatrixRow => {
    const ofAll = values.find((own) => own.pairs.length === 0)
    if (ofAll !== undefined || values.length === 0) return { field, status, same: ofAll?.value, cells: [] }
    const cells = pairs.map(({ checkpoint }) =>
      values.flatMap(({ value, pairs: own }) => {
        const pictures = own.find((pair) => pair.checkpoint === checkpoint)?.pictures
        return pictures === undefined ? [] : [{ value, pictures }]
      }),
    )
    return { field, status, same: undefined, cells }
  })
  const order: readonly Field['status'][] = ['mismatch', 'allowed', 'unknown']
  const place = ({ status }: SettingsMatrixRow): number =>
    order.includes(status) ? order.indexOf(status) : order.length
  return rows.toSorted((a, b) => place(a) - place(b))
}
