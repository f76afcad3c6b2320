import { describe, expect, test } from 'vitest'
import { readComfyUi } from '../../src/settings/tools/comfyui/read.ts'
import * as cases from '../support/comfyui-graphs.ts'
import { pngOf, pngText } from '../support/metadata.ts'
import { splitPng } from '../../src/images/png-texts.ts'
import { plain, readingOf } from '../support/settings.ts'

const { PLAIN, PLAINLY } = cases

describe.each([
  ['LoRAs of', cases.LORAS],
  ['a switch', cases.SWITCHES],
  ['a text', cases.TEXTS],
  ['an encoder: ', cases.ENCODERS],
  ['noise', cases.NOISE],
  ['a size', cases.SIZES],
  ['a batch', cases.BATCHES],
  ['a graph with', cases.WHOLES],
] as const)('%s', (_, list) => {
  test.each(list)('%s', (__, nodes, says) => {
    expect(plain(readComfyUi({ ...PLAIN, ...nodes }))).toEqual(plain({ ...PLAINLY, ...says }))
  })
})

test('a graph without a sampler is no text of an unknown form', async () => {
  const { ckpt, save } = PLAIN
  const upscaled = {
    ckpt,
    photo: cases.node('LoadImage', { image: 'a.png' }),
    save: { ...save, inputs: { images: ['photo', 0] } },
  }
  const picture = splitPng(pngOf(pngText('iTXt', 'prompt', JSON.stringify(upscaled))))
  const { settings, faults } = await readingOf(picture)
  expect([plain(settings), faults]).toEqual([{ tool: 'ComfyUI' }, []])
})

const GRAPHS = [
  cases.LORAS,
  cases.SWITCHES,
  cases.TEXTS,
  cases.ENCODERS,
  cases.NOISE,
  cases.SIZES,
  cases.BATCHES,
  cases.WHOLES,
].flatMap((list) => list.map(([what, nodes]) => ({ what, graph: { ...PLAIN, ...nodes }, own: nodes })))
const ALL = [{ what: 'the plain graph', graph: PLAIN, own: PLAIN }, ...GRAPHS]

type Said = Readonly<Record<string, unknown>>
const FIELDS = Object.keys(PLAINLY)
const said = (graph: object): Said => ({ ...readComfyUi(graph) })
const isLink = (value: unknown): value is readonly [string, number] => Array.isArray(value) && value.length === 2

/** Other nodes of each kind, which a node that nothing understands may hand on instead. */
const DECOYS = {
  dckpt: cases.node('CheckpointLoaderSimple', { ckpt_name: 'decoy' }),
  dcond: cases.node('CLIPTextEncode', { text: 'decoy', clip: ['dckpt', 1] }),
  dempty: cases.node('EmptyLatentImage', { width: 64, height: 64, batch_size: 1 }),
}

describe('a node that nothing understands', () => {
  const unlike: Readonly<Record<string, (input: string, link: unknown) => object>> = {
    'with one input of no known name': (_, link) => ({ x: link }),
    'with one input of the same name': (input, link) => ({ [input]: link }),
    'with a file': (input, link) => ({ [input]: link, file: 'decoy.safetensors' }),
    'with numbers': (input, link) => ({ [input]: link, width: 9, height: 9, steps: 9, cfg: 9, seed: 9, value: 9 }),
    'that chooses among two': (input, link) => ({
      [`${input}1`]: [/model|clip|vae/.test(input) ? 'dckpt' : /latent/.test(input) ? 'dempty' : 'dcond', 0],
      [`${input}2`]: link,
      pick: 2,
    }),
  }

  test.each(Object.entries(unlike))('%s makes no value wrong, wherever it stands', (_, inputsOf) => {
    const wrong: string[] = []
    for (const { what, graph, own } of ALL) {
      const before = said(graph)
      for (const [id, { class_type, inputs }] of Object.entries(own))
        for (const [input, link] of Object.entries(inputs)) {
          if (!isLink(link)) continue
          const unknown = cases.node('Unknown', inputsOf(input, link) as Said)
          const changed = cases.node(class_type, { ...inputs, [input]: ['unknown', link[1]] })
          const after = said({ ...DECOYS, ...graph, unknown, [id]: changed })
          for (const field of FIELDS) {
            const [one, other] = [JSON.stringify(before[field]), JSON.stringify(after[field])]
            if (other === undefined || one === other) continue
            // What it is is told in words, and what is not known for it is unknown.
            const isTold = (field === 'networks' || field === 'hires') && /Unknown|networks/.test(other)
            if (!isTold && after.isSteeringUnknown !== true)
              wrong.push(`${what}: ${class_type}.${input}: ${field} ${other}`)
          }
        }
    }
    expect(wrong).toEqual([])
  })
})

test('a node that is taken away makes nothing known that was not', () => {
  const wrong: string[] = []
  for (const { what, graph } of ALL) {
    const before = said(graph)
    for (const id of Object.keys(graph)) {
      const after = said(Object.fromEntries(Object.entries(graph).filter(([other]) => other !== id)))
      for (const field of FIELDS)
        if (before[field] === undefined && after[field] !== undefined) wrong.push(`${what}: ${id}: ${field}`)
    }
  }
  expect(wrong).toEqual([])
})
