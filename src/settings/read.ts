import type { Attached } from '../images/metadata.ts'
import { bounded } from './bounded.ts'
import { readExif } from './carriers/exif.ts'
import { readPngTexts } from './carriers/png.ts'
import { decodeText, type Texts } from './carriers/texts.ts'
import { readXmp } from './carriers/xmp.ts'
import { at, parseJson } from './json.ts'
import type { Fault } from './fault.ts'
import { OF_BATCH, type Settings, withConditioning } from './settings.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { readSidecar } from './sidecar.ts'
import { readAnimagine } from './tools/animagine.ts'
import { readComfyUi } from './tools/comfyui/read.ts'
import { readDrawThings } from './tools/draw-things.ts'
import { readEasyDiffusion } from './tools/easy-diffusion.ts'
import { readFooocus } from './tools/fooocus.ts'
import { readInfotext } from './tools/infotext.ts'
import { readInvokeAi } from './tools/invokeai.ts'
import { readNovelAi } from './tools/novelai.ts'
import { readRuinedFooocus } from './tools/ruined-fooocus.ts'
import { readSwarmUi } from './tools/swarmui.ts'
import { readTensorArt, withNamesOf } from './tools/tensorart.ts'

/** What a picture says of how it was made; undefined where it says nothing. */
export type Reading = Readonly<{ settings: Settings | undefined; faults: readonly Fault[] }>

const UNKNOWN_FORM = 'a text of a form that is not known'
const WORKFLOW_ALONE = 'the workflow of ComfyUI alone, without the graph that was run'
/** Keywords under which nobody keeps anything else. */
const OWN_KEYWORDS = ['parameters', 'prompt', 'invokeai_metadata']
/** Where a tool that has one text keeps it, the surest place first. */
const SINGLE_TEXTS = ['parameters', 'metadata', 'exif:UserComment', 'xmp:UserComment', 'gif:comment']
/** Where nodes of ComfyUI keep the graph outside of PNG, behind its name. */
const GRAPH_TAGS = ['exif:Make', 'exif:Model', 'exif:ImageDescription', 'exif:UserComment']

/**
 * Reads the settings that a picture carries, and those of the file beside it, which win field by field. Never throws; takes time and memory
 * that grow with the size of what it reads, of which there is at most 1 MiB a text.
 */
export async function readSettings(attached: Attached): Promise<Reading> {
  const carried = await textsIn(attached)
  const texts = readTexts(carried.byName)
  const beside = attached.sidecar === undefined ? undefined : readSidecar(attached.sidecar)
  const found = [beside?.settings, ...texts].filter((settings) => settings !== undefined).map(withoutPlaceholders)
  const unread = texts.length > 0 ? [] : unreadFaults(carried.byName)
  return {
    settings: found.length === 0 ? undefined : bounded(merge(found.map(withConditioning))),
    faults: [
      ...[...carried.faults, ...unread].map((text): Fault => ({ about: 'picture', text })),
      ...(beside?.faults ?? []),
      ...disagreements(found),
    ],
  }
}

/** Of texts that should have been settings. */
function unreadFaults(texts: Texts['byName']): readonly string[] {
  const comment = texts.get('exif:UserComment') ?? ''
  if (OWN_KEYWORDS.some((keyword) => texts.has(keyword)) || /^\s*\{\s*"/.test(comment)) return [UNKNOWN_FORM]
  return texts.has('workflow') ? [WORKFLOW_ALONE] : []
}

/** Plain numbers and texts, which do not depend on how a tool names things. */
const COMPARABLE = ['prompt', 'steps', 'cfg', 'seed'] as const

/** What two sources of one picture say differently. */
function disagreements([first, ...others]: readonly Settings[]): readonly Fault[] {
  const isSaid = (value: unknown): boolean => value !== undefined && value !== OF_BATCH
  const names = COMPARABLE.filter((name) =>
    others.some((other) => isSaid(first?.[name]) && isSaid(other[name]) && first?.[name] !== other[name]),
  )
  if (names.length === 0) return []
  const about = first?.tool === 'sidecar' ? 'sidecar' : 'picture'
  return [{ about, text: `${names.join(', ')} twice and differently, of which the surer counts` }]
}

async function textsIn({ texts, comment, exif, xmp }: Attached): Promise<Texts> {
  const png = readPngTexts(texts)
  const packet = png.byName.get('XML:com.adobe.xmp')
  const parts = [png, readExif(exif), await readXmp(packet === undefined ? xmp : Buffer.from(packet))]
  const gif = comment === undefined ? [] : ([['gif:comment', decodeText(comment)]] as const)
  return {
    byName: new Map([...parts.flatMap(({ byName }) => [...byName]), ...gif]),
    faults: parts.flatMap(({ faults }) => faults),
  }
}

/** What a graph says of how the picture was made wins over what a node wrote about it. */
function readTexts(texts: Texts['byName']): readonly Settings[] {
  const graph = [texts.get('prompt'), ...GRAPH_TAGS.map((tag) => graphBehind(texts.get(tag)))]
  const tensorArt = readTensorArt(texts.get('generation_data'))
  return [
    ...graph.map((text) => (text === undefined ? undefined : readComfyUi(parseJson(text)))),
    ...[texts.get('invokeai_metadata')].map((text) => (text === undefined ? undefined : readInvokeAi(parseJson(text)))),
    readNovelAi({
      software: texts.get('Software'),
      source: texts.get('Source'),
      description: texts.get('Description'),
      comment: texts.get('Comment'),
    }),
    ...SINGLE_TEXTS.map((name) => readSingle(texts.get(name) ?? '')),
    readEasyDiffusion(Object.fromEntries(texts)),
  ]
    .filter((settings) => settings !== undefined)
    .map((settings) => withNamesOf(tensorArt, settings))
}

function graphBehind(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^\s*prompt:\s*(\{.*)$/isu.exec(text)?.[1]
}

/** JSON of one of several tools, or an infotext. */
function readSingle(text: string): Settings | undefined {
  if (!text.trimStart().startsWith('{')) return readInfotext(text)
  const json = parseJson(text)
  const novelAi = {
    software: at(json, 'Software'),
    source: at(json, 'Source'),
    description: at(json, 'Description'),
    comment: at(json, 'Comment'),
  }
  return (
    readSwarmUi(json) ??
    readFooocus(json) ??
    readNovelAi(novelAi) ??
    readInvokeAi(json) ??
    readDrawThings(json) ??
    readRuinedFooocus(json) ??
    readEasyDiffusion(json) ??
    readAnimagine(json) ??
    readComfyUi(at(json, 'prompt') ?? json)
  )
}

/** The first that knows a field gives it; the tool is that of the first text in the picture. */
function merge(found: readonly Settings[]): Settings {
  const known = found
    .toReversed()
    .map((settings) => Object.entries(settings).filter(([, value]) => value !== undefined))
  const source = found.find(({ tool }) => tool !== 'sidecar') ?? found[0]!
  return { ...Object.fromEntries(known.flat()), tool: source.tool, version: source.version }
}
