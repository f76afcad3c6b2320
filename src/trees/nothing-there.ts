import { posix } from 'node:path'
import { folderOf } from '../config/folder-names.ts'
import type { Config } from '../config/schema.ts'
import type { Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import { quote } from '../lib/quote.ts'
import { isSheetName } from './contact-sheets.ts'
import { EVERYTHING, FORMATS, isMatch } from './files.ts'
import { kindsOf } from './kinds.ts'
import type { Unclaimed } from './name-samples.ts'
import { placeOf } from './target-place.ts'
import type { Tree } from './tree.ts'

/** What there is instead of pictures. */
type Instead = Readonly<{
  others: readonly Readonly<{ path: string }>[]
  sheets: readonly Readonly<{ path: string }>[]
}>

type There = Readonly<{
  pairs: readonly unknown[]
  notScored: readonly Readonly<{ lora: string }>[]
  references: readonly Readonly<{ name: string }>[]
  unclaimed: Unclaimed
}>

type Where = Readonly<{
  places: Pick<Config, 'samples' | 'references' | 'controls' | 'layout' | 'lora' | 'names'>
  tree: Pick<Tree, 'paths'>
}>

/** What is not there at all. */
export async function nothingToScore(
  { places, tree }: Where,
  { pairs, notScored, references, unclaimed }: There,
  { others, sheets }: Instead,
): Promise<readonly Problem[]> {
  if (pairs.length === 0 && notScored.length === 0) {
    const paths = sheets.map(({ path }) => path)
    const only =
      paths.length > 0
        ? `, only contact sheets such as ${paths[0]}`
        : others.length === 0
          ? ''
          : `, only ${kindsOf(others.map(({ path }) => path))}`
    const problem = `no picture matches ${lookedBy(places)}${only}`
    const fix = `Commit sample images there (${FORMATS}), or set samples or working-directory to where they are${await whereabouts([...places.references, ...places.controls], tree)}.`
    return [{ subject: 'samples', problem, fix }]
  }
  if (pairs.length > 0) return []
  return notReferred({ places, tree }, { notScored, references, unclaimed })
}

/** A layout that was asked for stands for its lines, which may be many. */
function lookedBy({ samples, layout }: Where['places']): string {
  if (layout === 'auto') return `${sourcesOf(samples)}, nor another layout (--help layouts)`
  return layout === undefined ? sourcesOf(samples) : `the layout ${layout} (--help layouts)`
}

/** LoRAs that no reference is of: those that there are may be another's, or nobody's. */
async function notReferred(
  { places, tree }: Where,
  { notScored, references, unclaimed }: Omit<There, 'pairs'>,
): Promise<readonly Problem[]> {
  const loras = [...new Set(notScored.map(({ lora }) => lora))]
  const idle = references.length > 0 ? [] : await tree.paths(places.references)
  if (idle.length > 0) {
    const problem = `the LoRA has samples, but no reference names it in its path, and there are ${loras.length} LoRAs`
    const isByPath = places.samples.some(({ placeholders }) => placeholders.includes('lora'))
    const one = isByPath ? 'take {lora} from samples' : 'write lora: NAME'
    const fix = `Move the references into folders of LoRAs; if it is one LoRA, ${one}.`
    return loras.map((lora) => ({ subject: lora, problem, fix }))
  }
  if (references.length === 0) {
    const where = await whereabouts([...places.samples, ...places.references, ...places.controls], tree)
    const name = loras.length === 1 ? folderOf(loras[0]!, places.names) : 'NAME'
    const fix = `Put artworks of the target style into ${quote(placeOf(places.references, 'lora', name))}, or set references to where they are${where}.`
    return loras.map((lora) => ({ subject: lora, problem: 'the LoRA has samples, but no reference', fix }))
  }
  const names = listed(references.map(({ name }) => name))
  const name = references.length === 1 ? names : 'NAME'
  return loras.map((lora) => {
    const renamed = places.lora === lora ? `lora: ${name}` : `"${lora}: ${name}" under names`
    const fix =
      lora === unclaimed.lora
        ? `No sample names its LoRA, and references are of ${names}. Write lora: NAME, or put {lora} into samples.`
        : `References are of ${names}. Call their folder ${lora}, or write ${renamed}.`
    return { subject: lora, problem: 'the LoRA has samples, but no reference of its name', fix }
  })
}

/** In a message. */
const MOST_NAMED = 5

/** The first few of them; where there are more, `others` stands for these. */
function listed(names: readonly string[], others = 'others'): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${others}` : ''}`
}

/** Where pictures are that no known template matches, as the end of a sentence. */
async function whereabouts(known: readonly Template[], tree: Where['tree']): Promise<string> {
  const paths = (await tree.paths(EVERYTHING)).filter((path) => !isMatch(path, known))
  const folders = [...groupBy(paths, (path) => posix.dirname(path))].toSorted(([, a], [, b]) => b.length - a.length)
  if (folders.length === 0) return ''
  const shown = folders.map(([folder, own]) => {
    const what = own.every(isSheetName) ? (own.length === 1 ? ', a contact sheet' : ', contact sheets') : ''
    return `${folder === '.' ? 'the folder itself' : `${folder}/`} (${own.length}${what})`
  })
  return `; pictures are in ${listed(shown, 'other folders')}`
}

export function noReference(config: Pick<Config, 'references'>): Problem {
  const problem = `no picture matches ${sourcesOf(config.references)}`
  return {
    subject: 'references',
    problem,
    fix: 'Commit artworks there, or set references or working-directory to where they are.',
  }
}

/** The lines, each once however many alternatives it has. */
export function sourcesOf(templates: readonly Template[]): string {
  return [...new Set(templates.map(({ source }) => source))].join(', ')
}
