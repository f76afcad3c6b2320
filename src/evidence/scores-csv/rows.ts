import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { reasonOf, UserError } from '../../errors.ts'
import { textOfCell } from './cell.ts'
import {
  type Column,
  COLUMNS,
  PICTURE_ROLES,
  type PictureRole,
  ROW_TARGET_ROLES,
  type RowTargetRole,
} from './columns.ts'

/** More are more than memory should be asked to hold. */
const MOST_ROWS = 5_000_000

/** In UTF-16 units: twice what a path may have. */
export const MOST_OF_CELL = 8192

/** One line of a scores.csv. */
export type Row = Readonly<Record<Exclude<Column, 'picture_role' | 'target_role' | 'value'>, string>> &
  Readonly<{ picture_role: PictureRole; target_role: RowTargetRole; value: number; line: number }>

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>

/**
 * The only file that knows csv-parse. Gives the rows of a scores.csv one after the other. Throws a UserError that names the line where
 * one is not as it should be.
 */
export async function* readRows(file: string, mostRows = MOST_ROWS): AsyncGenerator<Row> {
  const source = createReadStream(file)
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 2 * COLUMNS.length * MOST_OF_CELL,
  })
  source.on('error', (cause) => parser.destroy(cause))
  let columns: Readonly<Record<Column, number>> | undefined
  let rows = 0
  try {
    for await (const parsed of source.pipe(parser)) {
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the library does not type what `info` adds
      const { record, info } = parsed as Parsed
      if (columns === undefined) {
        columns = columnsOf(record, file)
        continue
      }
      if (++rows > mostRows) throw tooLong(file, mostRows)
      yield toRow(record, columns, { file, line: info.lines })
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const fix = 'Give a file in UTF-8 that a style gate wrote, or one of the same columns.'
    throw new UserError({ subject: file, problem: `cannot be read (${reasonOf(cause)})`, fix }, { cause })
  }
  if (columns === undefined)
    throw new UserError({ subject: file, problem: 'is empty', fix: `Begin it with the line ${COLUMNS.join(',')}` })
}

function columnsOf(head: readonly string[], file: string): Readonly<Record<Column, number>> {
  const missing = COLUMNS.filter((name) => !head.includes(name))
  if (missing.length > 0)
    throw new UserError({
      subject: `${file}:1`,
      problem: `has no column ${missing.join(', ')}`,
      fix: `Begin it with the line ${COLUMNS.join(',')}`,
    })
  const places = COLUMNS.map((name) => [name, head.indexOf(name)])
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets its keys
  return Object.fromEntries(places) as Record<Column, number>
}

type Place = Readonly<{ file: string; line: number }>

function toRow(record: readonly string[], columns: Readonly<Record<Column, number>>, { file, line }: Place): Row {
  const refuse = (problem: string, fix: string): UserError =>
    new UserError({ subject: `${file}:${line}`, problem, fix })
  const cell = (name: Column): string => {
    const text = record[columns[name]]
    if (text === undefined) throw refuse(`has no ${name}`, 'Give every line as many cells as the first.')
    if (text.length > MOST_OF_CELL)
      throw refuse(`${name} has ${text.length} characters, more than ${MOST_OF_CELL}`, 'Give it a shorter name.')
    return textOfCell(text)
  }
  const role = <Role extends string>(name: Column, allowed: readonly Role[]): Role => {
    const found = allowed.find((own) => own === cell(name))
    if (found !== undefined) return found
    throw refuse(`${name} cannot be ${JSON.stringify(cell(name))}`, `Give one of ${allowed.join(', ')}.`)
  }
  const [pictureRole, targetRole] = [role('picture_role', PICTURE_ROLES), role('target_role', ROW_TARGET_ROLES)]
  const text = cell('value')
  const value = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN
  if (!Number.isFinite(value))
    throw refuse(`value cannot be ${JSON.stringify(text)}`, 'Give a finite number, 0 or more.')
  return {
    lora: cell('lora'),
    checkpoint: cell('checkpoint'),
    picture: cell('picture'),
    picture_role: pictureRole,
    prompt: cell('prompt'),
    seed: cell('seed'),
    target: cell('target'),
    target_role: targetRole,
    target_set: cell('target_set'),
    metric: cell('metric'),
    layer: cell('layer'),
    value,
    line,
  }
}

function tooLong(subject: string, most: number): UserError {
  const fix = 'Score again with cross-controls: false, or judge fewer LoRAs at a time.'
  return new UserError({ subject, problem: `has more than ${most} rows`, fix })
}
