import * as z from 'zod'
import { itemsOf } from './values.ts'

/** A folder, and the name that its LoRA or checkpoint is shown by. */
export type FolderName = Readonly<{ folder: string; name: string }>

const MOST_NAMES = 1000
/** What file systems can hold. */
const MOST_OF_NAME = 255

/** Folders and names: a map, as style-gate.yml can have it, or lines of `folder: name`. */
export const folderNames = z
  .union([z.record(z.string(), z.union([z.string(), z.number()])), z.array(z.string()), z.string()])
  .transform((value, context): FolderName[] => {
    const isLines = typeof value === 'string' || Array.isArray(value)
    const pairs = isLines ? itemsOf(value).map(pairIn) : Object.entries(value).map(([own, name]) => [own, String(name)])
    const names = pairs.map(([folder = '', name = '']) => ({ folder: plain(folder), name: plain(name) }))
    const message = problemOf(names)
    if (message === undefined) return names
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** What a LoRA or a checkpoint is called, as `names` could say it. */
export const modelName = z
  .union([z.string(), z.number()])
  .transform((value) => plain(String(value)))
  .refine(isFolderName)

/** A name may hold a colon; a folder, only where no blank follows it. */
function pairIn(line: string): readonly string[] {
  const at = line.includes(': ') ? line.indexOf(': ') : line.indexOf(':')
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)]
}

function plain(name: string): string {
  return name.trim().normalize('NFC')
}

/** What is wrong with them; empty where it is their form. */
function problemOf(names: readonly FolderName[]): string | undefined {
  if (names.length > MOST_NAMES) return `there are ${names.length} names, more than ${MOST_NAMES}`
  if (!names.every(({ folder, name }) => isFolderName(folder) && isFolderName(name))) return ''
  const twice = (all: readonly string[]): string | undefined => all.find((own, index) => all.indexOf(own) < index)
  const [folder, name] = [twice(names.map((own) => own.folder)), twice(names.map((own) => own.name))]
  if (folder !== undefined) return `the folder ${folder} has two names`
  return name === undefined ? undefined : `two folders have the name ${name}`
}

/** Whether a folder can have it, or the key give it. */
export function isFolderName(name: string): boolean {
  return name !== '' && name.length <= MOST_OF_NAME && !/[/\p{Cc}]/u.test(name)
}

/** What a folder is shown as. */
export function shownName(folder: string, names: readonly FolderName[]): string {
  return names.find((own) => own.folder === folder)?.name ?? folder
}

/** The folder behind a name that is shown. */
export function folderOf(shown: string, names: readonly FolderName[]): string {
  return names.find(({ name }) => name === shown)?.folder ?? shown
}
