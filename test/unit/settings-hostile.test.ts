import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attached } from '../../src/images/metadata.ts'
import { gifComment } from '../../src/images/gif-comment.ts'
import { splitPng } from '../../src/images/png-texts.ts'
import { parseJson } from '../../src/settings/json.ts'
import { readSettings } from '../../src/settings/read.ts'
import { commentBlock, pngChunk, pngOf, pngText, tiff, xmpPacket } from '../support/metadata.ts'
import { readingOf, TEXTS, TOOLS } from '../support/settings.ts'

/** Leaves room for keyword and frame in a text of 1 MiB. */
const MOST = 2 ** 20 - 200
/** Leaves room for what stands around a filling. */
const FILLING = MOST - 1000
/** What it guards against takes many seconds; a busy machine takes a good while for what takes 20 ms on a quiet one. */
const MOST_MILLISECONDS = 1000

const inPng = (...chunks: readonly Buffer[]): Partial<Attached> => splitPng(pngOf(...chunks))
const fill = (unit: string, length = FILLING): string => unit.repeat(Math.floor(length / unit.length))

/** Processor time, which other programs on the machine do not lengthen; the best of three, behind which the code is compiled. */
async function milliseconds(attached: Partial<Attached>): Promise<number> {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    await readingOf(attached)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const SETTINGS = 'Steps: 1, Sampler: e, CFG scale: 7'

/** Different texts, as many as fit. */
function numbered(text: (index: number) => string): string {
  const texts = [text(0)]
  for (let length = 0; length < FILLING - 100; length += texts.at(-1)!.length + 1) texts.push(text(texts.length))
  return texts.join(',')
}

/** Texts made to be slow for one parser or another. */
const TEXTS_OF_A_MEGABYTE: Readonly<Record<string, string>> = {
  letters: fill('a'),
  commas: fill(','),
  'keys and values': fill('a:b,'),
  'settings lines': fill('Steps: 1, a: 2, b: 3\n'),
  'quotes in a settings line': `x\nSteps: 1, ${fill('a: "')}`,
  'words that are no keys': `x\nSteps: 1, b: 2, c: 3, ${fill('word ')}`,
  'tags of LoRAs': `${fill('<lora:a:1>')}\n${SETTINGS}`,
  'tags without an end': `${fill('<lora:a:1:1:1')}\n${SETTINGS}`,
  blanks: `${fill(' ')}\n${SETTINGS}`,
  'line breaks': fill('\n'),
  'negative prompts': `${fill('Negative prompt: a\n')}${SETTINGS}`,
  'Civitai resources': `x\n${SETTINGS}, Civitai resources: [${fill('{"type":"lora","modelName":"a"},')}1]`,
  'brackets in a settings line': `x\n${SETTINGS}, ${fill('Civitai resources: [{')}`,
  'hashes of LoRAs': `x\n${SETTINGS}, Lora hashes: "${fill('a: b, ')}"`,
  schedules: `x\n${SETTINGS}, Sampler: ${fill('Karras ')}`,
  folders: `x\n${SETTINGS}, Model: ${fill('a/')}`,
  quotes: fill('"'),
  'escaped quotes': `{"a":"${fill(String.raw`\"`)}`,
  'lists in lists': fill('['),
  'objects in objects': fill('{"a":'),
  'one key again and again': `{${fill('"k":1,')}"z":1}`,
  'small lists': `{"guidance_scale":1,"base_model":"x","loras":[${fill('["a",1],')}1]}`,
  'NaN after NaN': `{"a":[${fill('NaN,')}1]}`,
  'one number': `{"a":${fill('9')}.5}`,
  'large integers': `{"a":[${fill('12345678901234567890,')}1]}`,
  'minus signs': `{"a":${fill('-')}}`,
  'halves of characters': fill('\ud800', FILLING / 3),
  'one number of settings': `x\nSampler: e, Seed: 1, CFG scale: 7, Steps: ${fill('9')}x`,
  'names of a graph': fill('prompt: '),
  'parameters that nobody knows': `{"sui_image_params":{"prompt":"a",${numbered((index) => `"k${index}":1`)}}}`,
  'a region of many points': `{"app_version":"6","positive_prompt":"a","regions":[{"objects":[${fill('{"p":[1,2]},')}1]}]}`,
  'a unit of ControlNet': `x\n${SETTINGS}, ControlNet 0: "${fill('a: b, ')}", Version: v1.10.1`,
  'one line of steps': `x ${fill('Steps: 1, ')}`,
  'one line without settings': `x ${fill('Steps: 1 , a.')}`,
  'negative prompts within one line': `x ${fill('Negative prompt: a ')}${SETTINGS}`,
  'LoRAs in JSON': `x\n${SETTINGS}, Hashes: {${fill('"lora:ab":"cd",')}"model":"a"}`,
  'many LoRAs in JSON': `x\n${SETTINGS}, Hashes: {${Array.from({ length: 45_000 }, (_, n) => `"lora:name${n}":"cd",`).join('')}"model":"a"}`,
  'resources of one name': `x\n${SETTINGS}, Civitai resources: [${fill('{"air":"urn:air:a:lora:b:1@2","modelName":"abcd"},')}1]`,
  'long names of LoRAs everywhere': `${'<lora:'.concat('é '.repeat(140), ':1>').repeat(1700)}\n${SETTINGS}, Lora hashes: "${fill('éééé: ab, ', 200_000)}"`,
  'groups of keys for LoRAs': `x\n${SETTINGS}, ${fill('Lora_0 Model name: a, Lora_0 Strength model: 1, ')}`,
  'long AIRs': `x\n${SETTINGS}, Model: urn:air:${fill('a:')}`,
  'sentences behind tags': `${fill('<lora:a:1>  . ')}\n${SETTINGS}`,
}

const links = (count: number, node: (index: number) => object): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, node(index)]))

function graph(more: object): string {
  const inputs = { steps: 1, cfg: 1, sampler_name: 'e', scheduler: 'n', seed: 1 }
  const own = { model: ['n0', 0], positive: ['n0', 0], negative: ['n0', 0], latent_image: ['n0', 0] }
  const sampler = { class_type: 'KSampler', inputs: { ...inputs, ...own } }
  return JSON.stringify({ sampler, save: { class_type: 'SaveImage', inputs: { images: ['sampler', 0] } }, ...more })
}

const each = (count: number, name: (index: number) => string): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), [`n${index}`, 0]]))

const named = (name: string, count: number, node: (index: number) => readonly [type: string, inputs: object]): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const [class_type, inputs] = node(index)
      return [`${name}${index}`, { class_type, inputs }]
    }),
  )

/** Nodes of one kind that hang on each other, as model, as text, as latent and as picture. */
function tangle(type: string, inputs: (index: number) => object): string {
  const node = (index: number): object => ({ class_type: type, inputs: inputs(index) })
  const prompt = { class_type: 'CLIPTextEncode', inputs: { text: ['n0', 0], clip: ['n0', 1] } }
  const loader = { class_type: 'LoraLoader', inputs: { lora_stack: ['n0', 0], model: ['n0', 0] } }
  const empty = {
    class_type: 'EmptyLatentImage',
    inputs: { width: ['n0', 0], height: ['n0', 1], batch_size: ['n1', 0] },
  }
  const linked = { positive: ['prompt', 0], negative: ['prompt', 0], model: ['loader', 0], latent_image: ['empty', 0] }
  const numbers = { steps: ['n0', 0], cfg: ['n1', 0], sampler_name: ['n2', 0], scheduler: ['n3', 0], seed: ['n4', 0] }
  const sampler = { class_type: 'KSampler', inputs: { ...linked, ...numbers } }
  const save = { class_type: 'SaveImage', inputs: { images: ['n999', 0] } }
  return graph({
    ...links(1000, node),
    prompt,
    loader,
    empty,
    sampler,
    save,
    other: { ...save, inputs: { images: ['sampler', 0] } },
  })
}

/** Graphs made to be walked for long. */
const GRAPHS: Readonly<Record<string, string>> = {
  'LoRAs in a row': graph(
    links(1900, (index) => ({
      class_type: 'LoraLoader',
      inputs: { lora_name: 'a'.repeat(400), strength_model: 1, model: [`n${index + 1}`, 0] },
    })),
  ),
  'prompts in a row': graph(
    links(1900, (index) => ({
      class_type: 'CLIPTextEncode',
      inputs: { text: [`n${index + 1}`, 0], clip: [`n${index + 2}`, 0], conditioning: [`n${index + 3}`, 0] },
    })),
  ),
  'conditions all among themselves': graph(
    links(75, () => ({ class_type: 'X', inputs: each(75, (index) => `conditioning_${index}`) })),
  ),
  'models all among themselves': graph(
    links(75, () => ({ class_type: 'X', inputs: each(75, (index) => `model_${index}`) })),
  ),
  'latents all among themselves': graph(
    links(75, () => ({ class_type: 'X', inputs: each(75, (index) => `latent_${index}`) })),
  ),
  'passes each with a long way of their own': graph({
    ...links(75, () => ({
      class_type: 'X',
      inputs: { ...each(37, (index) => `model_${index}`), ...each(37, (index) => `conditioning_${index}`) },
    })),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `s${index}`,
        {
          class_type: 'KSampler',
          inputs: {
            steps: 1,
            cfg: 1,
            denoise: 1,
            sampler_name: 'e',
            model: [`n${index}`, 0],
            positive: [`n${index}`, 0],
            latent_image: [`s${index + 1}`, 0],
          },
        },
      ]),
    ),
    save: { class_type: 'SaveImage', inputs: { images: ['s0', 0] } },
  }),
  'samplers in a row': graph(
    links(1900, (index) => ({
      class_type: 'KSampler',
      inputs: { steps: 1, sampler_name: 'e', positive: ['n0', 0], latent_image: [`n${index + 1}`, 0] },
    })),
  ),
  'many that save': graph(
    links(1900, (index) => ({ class_type: 'SaveImage', inputs: { images: [`n${index + 1}`, 0] } })),
  ),
  'a node of many inputs': graph({ n0: { class_type: 'X', inputs: each(30_000, (index) => `model_${index}`) } }),
  'stacks of LoRAs': graph(
    links(300, (index) => ({
      class_type: 'LoraStack',
      inputs: {
        model: [`n${index + 1}`, 0],
        ...Object.fromEntries(Array.from({ length: 99 }, (_, n) => [`lora_name_${n}`, 'a'])),
      },
    })),
  ),
  'texts all among themselves': tangle('Text Concatenate', (index) => ({
    delimiter: ', ',
    clean_whitespace: 'true',
    text_a: [`n${(index + 1) % 1000}`, 0],
    text_b: [`n${(index * 7 + 3) % 1000}`, 0],
    text_c: [`n${(index * 13 + 5) % 1000}`, 0],
    text_d: 'word '.repeat(20),
  })),
  'texts twice as long from node to node': tangle('StringConcatenate', (index) => ({
    string_a: index === 999 ? 'word '.repeat(20) : [`n${index + 1}`, 0],
    string_b: index === 999 ? 'word' : [`n${index + 1}`, 0],
    delimiter: ', ',
  })),
  'switches that hang on switches': tangle('ImpactSwitch', (index) => ({
    select: [`n${(index * 7 + 3) % 1000}`, 0],
    input1: [`n${(index + 1) % 1000}`, 0],
    input2: [`n${(index * 3 + 1) % 1000}`, 0],
    input3: [`n${(index * 5 + 2) % 1000}`, 0],
  })),
  'sizes that hang on sizes': tangle('CR Aspect Ratio', (index) => ({
    width: [`n${(index + 1) % 1000}`, 0],
    height: [`n${(index * 3 + 1) % 1000}`, 1],
    aspect_ratio: [`n${(index * 5 + 2) % 1000}`, 0],
    swap_dimensions: [`n${(index * 7 + 2) % 1000}`, 0],
    prescale_factor: [`n${(index * 11 + 2) % 1000}`, 0],
  })),
  'contexts in a row': tangle('Context (rgthree)', (index) => ({
    base_ctx: [`n${index + 1}`, 0],
    seed: [`n${(index * 7) % 1000}`, 0],
  })),
  'stacks that hang on stacks': tangle('LoRA Stacker', (index) => ({
    lora_stack: [`n${index + 1}`, 0],
    lora_stack_a: [`n${(index * 7) % 1000}`, 0],
    lora_name_1: [`n${(index * 3) % 1000}`, 0],
    lora_wt_1: 1,
    lora_count: 1,
    input_mode: 'simple',
  })),
  'pictures joined again and again': graph({
    ...links(1000, (index) => ({
      class_type: 'ImageBlend',
      inputs: { image1: [`n${(index + 1) % 1000}`, 0], image2: [`n${(index * 7 + 1) % 1000}`, 0] },
    })),
    save: { class_type: 'SaveImage', inputs: { images: ['n0', 0] } },
  }),
  'joined guidance, each with a long way of its own': graph({
    ...links(300, (index) => ({
      class_type: 'ConditioningCombine',
      inputs: { conditioning_1: [`n${index + 1}`, 0], conditioning_2: [`e${index}`, 0] },
    })),
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `e${index}`,
        { class_type: 'CLIPTextEncode', inputs: { text: ['t0', 0], clip: [`c${index}`, 0] } },
      ]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `c${index}`,
        {
          class_type: 'LoraLoader',
          inputs: { lora_name: 'a'.repeat(300), strength_model: 1, clip: [`c${index + 1}`, 0] },
        },
      ]),
    ),
  }),
  'many pictures of many passes, each with long ways': graph({
    ...links(240, (index) => ({
      class_type: 'LoraLoader',
      inputs: { lora_name: 'a', strength_model: 1, model: [`n${index + 1}`, 0], clip: [`n${index + 1}`, 1] },
    })),
    n240: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'a' } },
    ...named('e', 15, () => ['CLIPTextEncode', { text: 'word', clip: ['n0', 1] }]),
    ...named('j', 15, (index) => [
      'ConditioningCombine',
      { conditioning_1: [`j${index + 1}`, 0], conditioning_2: [`e${index}`, 0] },
    ]),
    j14: { class_type: 'CLIPTextEncode', inputs: { text: 'end', clip: ['n0', 1] } },
    ...named('p', 400, () => ['ConditioningSetTimestepRange', { conditioning: ['j0', 0], start: 0 }]),
    ...named('s', 400, (index) => [
      'KSampler',
      {
        steps: 1,
        cfg: 1,
        denoise: 1,
        sampler_name: 'e',
        scheduler: 'n',
        model: ['n0', 0],
        positive: [`p${index}`, 0],
        negative: [`p${index}`, 0],
        latent_image: [`s${index + 60}`, 0],
      },
    ]),
    ...named('w', 8, (index) => ['SaveImage', { images: [`x${index * 3}`, 0] }]),
    ...named('x', 60, (index) => [
      'ImageBlend',
      { image1: index % 3 === 2 ? ['s0', 0] : [`x${index + 1}`, 0], image2: [`s${index}`, 0] },
    ]),
  }),
  'more nodes than are read': graph(links(9000, () => ({ class_type: 'X', inputs: {} }))),
}

describe('a text of 1 MiB is read in no time', () => {
  test.each(Object.entries(TEXTS_OF_A_MEGABYTE))('%s', async (_, text) => {
    const whole = Buffer.from(text)
    expect(whole.length).toBeLessThan(MOST)
    expect(whole.length).toBeGreaterThan(900_000)
    for (const attached of [
      inPng(pngText('tEXt', 'parameters', whole)),
      inPng(pngText('tEXt', 'prompt', whole)),
      inPng(pngText('iTXt deflated', 'invokeai_metadata', whole)),
      inPng(pngText('tEXt', 'Software', 'NovelAI'), pngText('tEXt', 'Comment', whole)),
      { exif: commentBlock(text.slice(-MOST / 2), 'utf-16be') },
      { xmp: Buffer.from(xmpPacket(text.slice(0, 120_000))) },
      { comment: whole },
      { sidecar: whole },
    ])
      expect(await milliseconds(attached)).toBeLessThan(MOST_MILLISECONDS)
  })

  test.each(Object.entries(GRAPHS))('a graph with %s', async (_, text) => {
    expect(text.length).toBeGreaterThan(45_000)
    expect(text.length).toBeLessThan(MOST)
    expect(await milliseconds(inPng(pngText('zTXt', 'prompt', text)))).toBeLessThan(MOST_MILLISECONDS)
  })

  test('a tag of zeros', async () => {
    const zeros = Buffer.concat([Buffer.alloc(FILLING), Buffer.from('x')])
    for (const tag of [0x010e, 0x010f, 0x0110])
      expect(await milliseconds({ exif: tiff('MM', [[tag, 7, zeros]]) })).toBeLessThan(MOST_MILLISECONDS)
  })

  test.each(['<a>', '<', '&amp;', '<![CDATA[', '<!--', '<?', '<!DOCTYPE ', '</a>', '<exif:UserComment>', '<a b="c">'])(
    'a packet of %s',
    async (unit) => {
      const xmp = Buffer.from(`UserComment${fill(unit, 130_000)}`)
      expect(await milliseconds({ xmp })).toBeLessThan(MOST_MILLISECONDS)
    },
  )
})

describe('what is too much is told, and not read', () => {
  const TOO_LONG = { settings: undefined, faults: ['a text of more than 1 MiB'] }

  test.each(['zTXt', 'iTXt deflated'] as const)('a bomb in %s', async (kind) => {
    const bomb = inPng(pngText(kind, 'parameters', Buffer.alloc(50_000_000, 97)))
    expect(await readingOf(bomb)).toEqual(TOO_LONG)
    expect(await milliseconds(bomb)).toBeLessThan(MOST_MILLISECONDS)
  })

  test('a text of 50 MB', async () => {
    expect(await readingOf(inPng(pngText('tEXt', 'parameters', Buffer.alloc(50_000_000, 97))))).toEqual(TOO_LONG)
  })

  test('a GIF comment of blocks of one byte', () => {
    const blocks = Buffer.alloc(8_000_000)
    for (let at = 0; at < blocks.length - 2; at += 2) blocks[at] = 1
    const head = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(7), Buffer.from([0x21, 0xfe])])
    const before = process.memoryUsage().heapUsed
    expect(gifComment(Buffer.concat([head, blocks]), 1000)).toHaveLength(1000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000)
  })

  test('a long prompt is kept by its beginning and a hash, so that others stay others', async () => {
    const read = async (end: string) => {
      const text = `${fill('word ', 900_000)}${end}\nNegative prompt: ${fill('a', 50_000)}\n${SETTINGS}, Version: ${fill('v', 50_000)}`
      return (await readingOf(inPng(pngText('zTXt', 'parameters', text)))).settings!
    }
    const [one, other] = [await read('one'), await read('other')]
    expect(JSON.stringify(one).length).toBeLessThan(20_000)
    expect(one.prompt).not.toBe(other.prompt)
    expect(one.prompt!.slice(0, 8000)).toBe(other.prompt!.slice(0, 8000))
    expect(one.version).toHaveLength(58)
  })

  test('twenty thousand texts', async () => {
    const chunks = Array.from({ length: 20_000 }, (_, index) => pngChunk('tEXt', Buffer.from(`k\0${index}`)))
    expect(await milliseconds(inPng(...chunks))).toBeLessThan(MOST_MILLISECONDS)
  })

  test('an EXIF block of 65 kB that claims gigabytes', async () => {
    const count = 5000
    const block = tiff(
      'MM',
      Array.from({ length: count }, (_, index) => [0x9000 + index, 1, Buffer.alloc(0)] as const),
    )
    for (let entry = 0; entry < count; entry++) block.writeUInt32BE(65_000, 10 + entry * 12 + 4)
    expect(await readingOf({ exif: block })).toEqual(TOO_LONG)
    expect(await milliseconds({ exif: block })).toBeLessThan(MOST_MILLISECONDS)
  })

  test('EXIF directories that point to each other', async () => {
    const block = tiff('II', [[0x8769, 4, 8]])
    block.writeUInt32LE(8, 10 + 8)
    expect((await readingOf({ exif: block })).settings).toBeUndefined()
  })

  test('a damaged text, and one that is cut short', async () => {
    const chunk = pngText('zTXt', 'parameters', TEXTS.a1111.png.parameters!)
    const flipped = Buffer.from(chunk)
    flipped[30]! ^= 1
    const damaged = { settings: undefined, faults: ['a damaged text'] }
    expect(await readingOf(inPng(flipped))).toEqual(damaged)
    expect(await readingOf(inPng(pngChunk('zTXt', chunk.subarray(8, chunk.length - 20))))).toEqual(damaged)
    expect(await readingOf({ exif: Buffer.from('Exif\0\0MM\0*\0\0') })).toEqual(damaged)
  })
})

describe('nothing makes a reader throw', () => {
  const carriers = TOOLS.flatMap((tool) => Object.entries(TEXTS[tool].png))

  test('texts of tools with letters changed, added or left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...carriers),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(20), fc.string({ maxLength: 20 })), { maxLength: 8 }),
        async ([keyword, text], edits) => {
          const changed = edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text)
          const { faults } = await readingOf(inPng(pngText('iTXt', keyword, changed)))
          expect(faults.length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('any JSON under any keyword, in a comment or a sidecar', async () => {
    const keys = fc.constantFrom(
      'prompt',
      'c',
      'uc',
      'sui_image_params',
      'guidance_scale',
      'base_model',
      'loras',
      'class_type',
      'inputs',
      '__proto__',
      'constructor',
      'cfg',
    )
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.double(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.oneof(keys, fc.string()), tie('value'), { maxKeys: 6 }),
    })).object
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('parameters', 'prompt', 'invokeai_metadata', 'Comment'),
        json,
        async (keyword, value) => {
          const text = JSON.stringify(value)
          const software = pngText('tEXt', 'Software', 'NovelAI')
          for (const attached of [
            inPng(software, pngText('iTXt', keyword, text)),
            { exif: commentBlock(text, 'utf-16le'), sidecar: Buffer.from(text), comment: Buffer.from(text) },
            { xmp: Buffer.from(xmpPacket(text)) },
          ])
            expect(JSON.stringify(await readingOf(attached)).length).toBeLessThan(20 * text.length + 1000)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('any bytes in any place', async () => {
    const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array))
    await fc.assert(
      fc.asyncProperty(
        bytes,
        bytes,
        fc.constantFrom('II*\0', 'MM\0*', 'Exif\0\0II*\0', 'UserComment<'),
        async (one, two, start) => {
          const head = Buffer.from(start, 'latin1')
          const file = pngOf(one, two)
          expect(splitPng(file).picture.length).toBeLessThanOrEqual(file.length)
          expect(gifComment(Buffer.concat([Buffer.from('GIF89a'), one]), 100)?.length ?? 0).toBeLessThanOrEqual(100)
          const reading = await readSettings({
            ...splitPng(pngOf(pngChunk('zTXt', Buffer.concat([Buffer.from('prompt\0'), one])))),
            comment: two,
            exif: Buffer.concat([head, one]),
            xmp: Buffer.concat([head, two]),
            sidecar: one,
          })
          expect(reading.faults.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('keys that every object has are no settings', async () => {
    const sui = '{"sui_image_params": {"prompt": "a", "steps": 9}}'
    for (const text of [
      `{"__proto__": ${sui}}`,
      `{"constructor": ${sui}}`,
      '{"sui_image_params": {"__proto__": {"steps": 9}}}',
    ]) {
      const { settings } = await readingOf(inPng(pngText('iTXt', 'parameters', text)))
      expect(settings?.steps).toBeUndefined()
    }
    expect(Object.hasOwn(Object.prototype, 'steps')).toBe(false)
  })
})

describe('JSON of tools', () => {
  test('is what JSON.parse says, but for large integers', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value, (_, inner: unknown) =>
          typeof inner === 'number' && Math.abs(inner) > 1e14 && Number.isInteger(inner) ? 0 : inner,
        )
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  test.each<[string, unknown]>([
    [
      '{"a": NaN, "b": [Infinity, -Infinity], "c": "NaN, Infinity 12345678901234567890"}',
      { a: null, b: [null, null], c: 'NaN, Infinity 12345678901234567890' },
    ],
    [
      '[18446744073709551615, -9223372036854775808, 123456789012345, 0.30000000000000004, 1.5e300]',
      ['18446744073709551615', '-9223372036854775808', 123456789012345, 0.30000000000000004, 1.5e300],
    ],
    [String.raw`{"a\"": "\\", "b": NaN}`, { 'a"': '\\', b: null }],
    ['{"a": ', undefined],
    ['"open', undefined],
    ['', undefined],
    [`${'['.repeat(65)}${']'.repeat(65)}`, undefined],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })
})
