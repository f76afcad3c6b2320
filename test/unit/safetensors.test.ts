import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VGG16, VGG19 } from '../../src/backbone/architecture.ts'
import { toFloat32 } from '../../src/backbone/weights/floats.ts'
import { recognise } from '../../src/backbone/weights/recognise.ts'
import { readSafetensors, writeSafetensors } from '../../src/backbone/weights/safetensors.ts'
import { recordedBytes, safetensorsFile, shapesOf } from '../support/safetensors.ts'

const NAME = 'vgg.safetensors'
const tensor = (begin: number, end: number, dtype = 'F32') => ({
  dtype,
  shape: [(end - begin) / 4],
  data_offsets: [begin, end],
})
const floats = (...values: number[]): Buffer<ArrayBuffer> => Buffer.from(Float32Array.from(values).buffer)
const open = async (file: Uint8Array) => readSafetensors(recordedBytes(file), NAME)

describe('a safetensors file', () => {
  test('gives what was written, by few reads of what is wanted alone', async () => {
    const tensors = new Map(
      ['a', 'b', 'c', 'd'].map((name, at) => [
        name,
        { shape: [2, 10_000], bytes: new Uint8Array(80_000).fill(at + 1) },
      ]),
    )
    const file = recordedBytes(writeSafetensors(tensors, { architecture: 'vgg19' }))
    const { shapes, metadata, tensors: read } = await readSafetensors(file, NAME)
    expect([...shapes]).toEqual(['a', 'b', 'c', 'd'].map((name) => [name, [2, 10_000]]))
    expect(metadata).toEqual({ architecture: 'vgg19' })
    expect(await read(['d', 'a', 'b'])).toEqual(new Map(['d', 'a', 'b'].map((name) => [name, tensors.get(name)])))
    const start = file.size - 4 * 80_000
    // The header, two neighbours at once, and not the third.
    expect(file.reads).toEqual([
      [0, 65_536],
      [start, start + 160_000],
      [start + 240_000, start + 320_000],
    ])
  })

  test.each([128, 640, 1408])('may have a header of %d bytes, as whose length an old pickle begins', async (length) => {
    const json = JSON.stringify({ a: tensor(0, 8) }).padEnd(length)
    const { tensors } = await open(safetensorsFile(json, floats(1, 2)))
    expect(Buffer.from((await tensors(['a'])).get('a')!.bytes)).toEqual(floats(1, 2))
  })

  test('may have a header longer than what is read first', async () => {
    const file = recordedBytes(
      safetensorsFile({ __metadata__: { about: 'x'.repeat(200_000) }, a: tensor(0, 8) }, floats(1, 2)),
    )
    const { tensors } = await readSafetensors(file, NAME)
    expect(Buffer.from((await tensors(['a'])).get('a')!.bytes)).toEqual(floats(1, 2))
  })

  test('is read in parts where a tensor is large', async () => {
    const size = 40_000_000
    const reads: number[] = []
    const head = safetensorsFile({ a: tensor(0, size) })
    const read = async (begin: number, end: number): Promise<Uint8Array> => {
      reads.push(end - begin)
      return begin === 0 ? Buffer.concat([head, Buffer.alloc(end - head.length)]) : new Uint8Array(end - begin)
    }
    const { tensors } = await readSafetensors({ size: head.length + size, read }, NAME)
    expect((await tensors(['a'])).get('a')!.bytes).toHaveLength(size)
    expect(Math.max(...reads)).toBeLessThanOrEqual(1 << 24)
  })

  test.each<readonly [string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'is too short for a safetensors file'],
    ['a header of 2 GB', headerOf(2n ** 31n), 'has a header of 2147483648 bytes, which is more than 25000000'],
    ['a header of 2⁶⁴ − 1 bytes', headerOf(2n ** 64n - 1n), 'has a header of 18446744073709551615 bytes'],
    ['a file that ends in its header', headerOf(1000n), 'has 10 bytes, and its header alone says 1000'],
    ['a header that is no JSON', safetensorsFile('{"a": '), 'has a header that cannot be read'],
    ['a header that is a list', safetensorsFile('[]'), 'has a header that cannot be read'],
    ['an entry without offsets', safetensorsFile({ a: { dtype: 'F32', shape: [1] } }), '(an entry is no tensor)'],
    ['negative offsets', safetensorsFile({ a: tensor(-4, 0) }), '(an entry is no tensor)'],
    [
      'offsets beyond the data',
      safetensorsFile({ a: tensor(0, 8) }, floats(1)),
      'says that a lies at 0 to 8, and has 4 bytes of data',
    ],
    [
      'offsets that run backwards',
      safetensorsFile({ a: { ...tensor(0, 8), data_offsets: [8, 4] } }, floats(1, 2)),
      'says that a lies at 8 to 4',
    ],
    [
      'tensors on the same bytes',
      safetensorsFile({ b: tensor(4, 12), a: tensor(0, 8) }, floats(1, 2, 3)),
      'says that b lies where a does',
    ],
    [
      'a shape without end',
      safetensorsFile({ a: { ...tensor(0, 0), shape: Array(65).fill(1) } }),
      '(an entry is no tensor)',
    ],
    ['a shape of no numbers', safetensorsFile({ a: { ...tensor(0, 0), shape: [1, '2'] } }), '(an entry is no tensor)'],
    [
      'lists in lists',
      safetensorsFile(`{"]": {"shape": [${'['.repeat(1000)}${']'.repeat(1000)}]}}`),
      'has a header that cannot be read (lists or maps in each other, more than 3 deep)',
    ],
  ])('is refused: %s', async (_, file, problem) => {
    await expect(open(file)).rejects.toMatchObject({
      name: 'UserError',
      problems: [
        {
          subject: NAME,
          problem: expect.stringContaining(problem),
          fix: expect.stringMatching(/^Give the whole file/),
        },
      ],
    })
  })

  test.each<readonly [string, Buffer, string]>([
    [
      'a pointer of Git LFS',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`),
      'Run git lfs pull',
    ],
    ["PyTorch's zip", Buffer.from('PK\u0003\u0004 and so on', 'latin1'), 'Export it'],
    ["PyTorch's old pickle", Buffer.from([0x80, 2, 0x8a, 10]), 'Export it'],
  ])('is refused, and it is said what it is: %s', async (_, file, fix) => {
    await expect(open(file)).rejects.toMatchObject({ problems: [{ fix: expect.stringContaining(fix) }] })
  })

  test.each<readonly [string, object, Buffer, string]>([
    [
      'another type',
      { dtype: 'I64', shape: [1], data_offsets: [0, 8] },
      floats(1, 2),
      'has a as I64, and F32, F16, BF16 can be read',
    ],
    [
      'bytes that do not fit the shape',
      { dtype: 'F32', shape: [3], data_offsets: [0, 8] },
      floats(1, 2),
      'has 8 bytes of a instead of 12',
    ],
    ['no number', tensor(0, 8), floats(1, Number.NaN), 'has an entry of a that is infinite or no number'],
    ['infinity', tensor(0, 8), floats(-Infinity, 1), 'has an entry of a that is infinite or no number'],
  ])('whose tensor is wanted is refused: %s', async (_, entry, data, problem) => {
    const { tensors } = await open(safetensorsFile({ a: entry }, data))
    await expect(tensors(['a'])).rejects.toMatchObject({ problems: [{ subject: NAME, problem }] })
  })

  test('may hold tensors of any type beside those that are wanted', async () => {
    const header = { n: { dtype: 'I64', shape: [], data_offsets: [0, 8] }, a: tensor(8, 12), none: tensor(12, 12) }
    const { tensors } = await open(safetensorsFile(header, Buffer.concat([Buffer.alloc(8), floats(3)])))
    expect(Buffer.from((await tensors(['a'])).get('a')!.bytes)).toEqual(floats(3))
  })

  test('of any header that is JSON ends in an error for users, or in tensors of just their bytes', async () => {
    const wild = fc.oneof(fc.integer({ min: -9, max: 70 }), fc.constantFrom(2 ** 53, 1e300, 0.5, '4', null))
    const good = fc
      .tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 }))
      .map(([at, count]) => ({ dtype: 'F32', shape: [count, 2], data_offsets: [8 * at, 8 * (at + count)] }))
    const bad = fc.record({
      dtype: fc.constantFrom('F32', 'F16', 'BF16', 'I64', 'constructor'),
      shape: fc.array(fc.oneof(fc.nat({ max: 4 }), wild), { maxLength: 3 }),
      data_offsets: fc.tuple(wild, wild),
    })
    const entry = fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: bad })
    const names = fc.constantFrom('a', 'b', '__proto__', '__metadata__', '')
    let read = 0
    const readAll = async (header: Readonly<Record<string, object>>): Promise<void> => {
      const { shapes, tensors } = await open(safetensorsFile(header, Buffer.alloc(64)))
      for (const [name, { shape, bytes }] of await tensors([...shapes.keys()])) {
        expect(shape).toEqual(shapes.get(name))
        expect(bytes).toHaveLength(4 * shape.reduce((product, own) => product * own, 1))
        read++
      }
    }
    const property = fc.asyncProperty(fc.dictionary(names, entry, { maxKeys: 3 }), async (header) =>
      readAll(header).catch((error: unknown) => {
        if ((error as Error).name !== 'UserError') throw error
      }),
    )
    await fc.assert(property, { numRuns: 1000 })
    // Not all were refused.
    expect(read).toBeGreaterThan(100)
  })

  test('gives the numbers that were written, in any order', async () => {
    const numbers = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(numbers, { maxLength: 5 }), fc.nat(), async (all, turn) => {
        const written = new Map(
          all.map((own, at) => [`t${at}`, { shape: [own.length], bytes: new Uint8Array(floats(...own)) }]),
        )
        const names = [...written.keys()]
        const wanted = [...names.slice(turn % 5), ...names.slice(0, turn % 5)]
        const { tensors } = await open(writeSafetensors(written, {}))
        expect([...(await tensors(wanted))]).toEqual(wanted.map((name) => [name, written.get(name)]))
      }),
    )
  })

  test('of millions of mistakes is refused in bounded memory', async () => {
    const endless = (each: string): string => each.repeat(24_000_000 / each.length)
    for (const header of [
      `{"a":{"dtype":"F32","shape":[${endless('-1,')}1],"data_offsets":[0,0]}}`,
      `{"a":{"dtype":"F32","shape":[1],"data_offsets":[${endless('-1,')}1]}}`,
      `{"a":${endless('[')}`,
    ]) {
      await expect(open(safetensorsFile(header))).rejects.toMatchObject({ name: 'UserError' })
    }
  })

  test('may have names with brackets and quotes, and empty tensors anywhere', async () => {
    const header = { '[[[{{"\\': tensor(0, 8), none: tensor(0, 0), __metadata__: { a: '{"b":[[[[{}' } }
    const { shapes } = await open(safetensorsFile(header, floats(1, 2)))
    expect([...shapes.keys()]).toEqual(['[[[{{"\\', 'none'])
  })

  test('of any bytes ends in an answer or an error for users', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 150 }), async (bytes, length) => {
        const file = safetensorsFile(Buffer.from(bytes).toString(), Buffer.alloc(length))
        const name = await open(file).then(
          () => 'an answer',
          (error: unknown) => (error as Error).name,
        )
        expect(['an answer', 'UserError']).toContain(name)
      }),
    )
  })
})

function headerOf(length: bigint): Buffer {
  const bytes = Buffer.alloc(10)
  bytes.writeBigUInt64LE(length)
  return bytes
}

describe('floats of 16 bits', () => {
  const read = (type: string, ...bits: number[]): number[] | undefined => {
    const bytes = toFloat32(type, new Uint8Array(Uint16Array.from(bits).buffer))
    return bytes && [...new Float32Array(bytes.buffer)]
  }

  // Values of IEEE 754-2008, table 3.5 and the examples of binary16.
  test('F16: signs, normal and subnormal numbers are exact', () => {
    expect(read('F16', 0x0000, 0x8000, 0x3c00, 0xc000, 0x3555, 0x7bff)).toEqual([0, -0, 1, -2, 0.333251953125, 65504])
    expect(read('F16', 0x0001, 0x03ff, 0x0400, 0x8200)).toEqual([2 ** -24, 1023 * 2 ** -24, 2 ** -14, -(2 ** -15)])
  })

  test('F16: every finite number is sign × fraction × power of two', () => {
    const finite = Array.from({ length: 65_536 }, (_, bits) => bits).filter((bits) => ((bits >> 10) & 31) < 31)
    const values = finite.map((bits) => {
      const [sign, exponent, fraction] = [bits >> 15 === 1 ? -1 : 1, (bits >> 10) & 31, bits & 1023]
      return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25))
    })
    expect(read('F16', ...finite)).toEqual(values)
    for (const bits of [0x7c00, 0xfc00, 0x7e01, 0xffff]) expect(read('F16', bits)).toBeUndefined()
  })

  test('BF16 is the upper half of a float', () => {
    expect(read('BF16', 0x3f80, 0xc040, 0x0000)).toEqual([1, -3, 0])
    expect(read('BF16', 0x7f80)).toBeUndefined()
    expect(read('BF16', 0xffc0)).toBeUndefined()
  })
})

describe('an architecture is recognised by shapes', () => {
  test.each(['vgg16', 'vgg19'] as const)('%s, whole or cut behind the third block', (name) => {
    const { convolutions } = name === 'vgg16' ? VGG16 : VGG19
    for (const count of [8, 10, convolutions.length]) {
      const { architecture, layers } = recognise(shapesOf(name, count), NAME)
      expect(architecture.name).toBe(name)
      expect(layers).toEqual(convolutions.slice(0, count).map((own) => own.name))
    }
  })

  test("other tensors are ignored, such as a classifier's", () => {
    const shapes = shapesOf('vgg19').set('classifier.0.weight', [4096, 25_088]).set('features.99.weight', [])
    expect(recognise(shapes, NAME).layers).toHaveLength(16)
  })

  test('what follows a gap is not used', () => {
    const shapes = shapesOf('vgg19')
    shapes.delete('features.21.bias')
    expect(recognise(shapes, NAME).layers.at(-1)).toBe('conv4_1')
  })

  test.each<readonly [string, (shapes: Map<string, readonly number[]>) => unknown, string]>([
    ['no layer', (shapes) => shapes.clear(), 'has no features.0.weight'],
    ['no first bias', (shapes) => shapes.delete('features.0.bias'), 'has no features.0.bias'],
    [
      'a wrong first kernel',
      (shapes) => shapes.set('features.0.weight', [64, 4, 3, 3]),
      'has features.0.weight of the shape 64 × 4 × 3 × 3 instead of 64 × 3 × 3 × 3',
    ],
    [
      'a wrong bias in the middle',
      (shapes) => shapes.set('features.12.bias', [257]),
      'has features.12.bias of the shape 257 instead of 256',
    ],
    [
      'a wrong kernel where the two differ',
      (shapes) => shapes.set('features.16.weight', [256, 256, 1, 1]),
      'has features.16.weight of the shape 256 × 256 × 1 × 1 instead of 256 × 256 × 3 × 3',
    ],
    [
      'a scalar',
      (shapes) => shapes.set('features.2.weight', []),
      'has features.2.weight of the shape a single number instead of 64 × 64 × 3 × 3',
    ],
    [
      'no layer by which they differ',
      (shapes) => ['features.16.weight', 'features.16.bias'].forEach((name) => shapes.delete(name)),
      'ends at conv3_3 (there is no features.17.weight), up to which VGG-16 and VGG-19 are alike',
    ],
  ])('it is refused: %s', (_, change, problem) => {
    const shapes = shapesOf('vgg19')
    change(shapes)
    expect(() => recognise(shapes, NAME)).toThrow(`${NAME}: ${problem}`)
  })
})

// torchvision's `vgg16().features` and `vgg19().features`, printed: the places of their Conv2d modules.
test('convolutions stand where torchvision has them', () => {
  expect(VGG16.convolutions.map(({ index }) => index)).toEqual([0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28])
  expect(VGG19.convolutions.map(({ index }) => index)).toEqual([
    0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28, 30, 32, 34,
  ])
  expect(VGG19.convolutions.map(({ channels }) => channels).join()).toBe(
    [64, 64, 128, 128, ...Array(4).fill(256), ...Array(8).fill(512)].join(),
  )
})
