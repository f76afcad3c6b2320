import { numberOf } from '../json.ts'
import { folded, modelName } from '../names.ts'
import type { Network } from '../settings.ts'

/** `ControlNet 0`, as A1111's extension and Forge number its units. */
const UNIT = /^controlnet(?: \d{1,2})?$/i
const PART = /^([\p{L} /_]{1,40}):\s*(.*)$/su
/** What a computer has to do with it, and what is kept beside the picture. */
const LEFT_OUT = /^(?:low ?vram|save detected map|is ui|input mode|use preview as input|batch.*|output dir|loopback)$/

/**
 * One unit of ControlNet, `Module: canny, Model: …, Weight: 1, …`, or as older versions have it, `preprocessor: canny, model: …`; by its
 * model and what prepares the picture, not by its place. Undefined where a setting is something else.
 */
export function controlIn(key: string, text: string): Network | undefined {
  if (!UNIT.test(key)) return undefined
  const parts = partsOf(text)
  const [model, module] = [parts.get('model'), parts.get('module') ?? parts.get('preprocessor')].map(nameIn)
  if (model === undefined && module === undefined) return undefined
  const weight = numberOf(parts.get('weight'))
  const isTold = (name: string): boolean =>
    ['model', 'module', 'preprocessor'].includes(name) || (name === 'weight' && weight !== undefined)
  const detail = [...parts]
    .filter(([name]) => !isTold(name) && !LEFT_OUT.test(name))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
  const name = ['ControlNet', ...(model ?? []), ...(module ?? [])].join(' ')
  return { kind: 'other', name, weight, ...(detail === '' ? {} : { detail }) }
}

/** Without the hash in brackets; nothing for `None`. Undefined where there is no such part. */
function nameIn(value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined
  return /^none$/i.test(value) ? [] : [modelName(value) || value]
}

/** Values may be lists in brackets: what has no name belongs to the part before. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  let last: string | undefined
  for (const piece of text.slice(0, 4000).split(',')) {
    const [, name, value] = PART.exec(piece.trim()) ?? []
    if (name !== undefined) parts.set((last = name.toLowerCase()), folded(value!))
    else if (last !== undefined) parts.set(last, `${parts.get(last)!}, ${piece.trim()}`)
  }
  return parts
}
