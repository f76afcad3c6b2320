import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readScoresArtifact } from '../../src/github/scores-artifact.ts'
import { readFromZip } from '../../src/github/zip.ts'

const NAME = 'scores.json'
const DAMAGED = { problem: 'is no zip file, or is damaged' }

/** One entry of the data, named in the directory as often as wanted; what it and the directory say of themselves need not be true. */
function zipSaying(data: Buffer, said: Readonly<{ bytes?: number; times?: number; count?: number; local?: number }>) {
  const { bytes = data.length, times = 1, count = times, local = 0 } = said
  const name = Buffer.from(NAME)
  const head = Buffer.alloc(30)
  head.write('PK\u0003\u0004', 'latin1')
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.write('PK\u0001\u0002', 'latin1')
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(bytes, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(local, 42)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(head.length + name.length + data.length, 16)
  const directory = Array.from({ length: times }, () => [entry, name]).flat()
  return Buffer.concat([head, name, data, ...directory, end])
}

test('a file is read from a zip as another library writes it, packed or not', async () => {
  const bytes = strToU8('{"a": 1}')
  for (const level of [0, 9] as const) {
    const zip = Buffer.from(zipSync({ 'scores.csv': strToU8('x'), [NAME]: bytes }, { level, comment: 'of ours' }))
    expect(await readFromZip(zip, NAME, 8)).toEqual({ bytes: Buffer.from(bytes) })
    expect(await readFromZip(zip, NAME, 7)).toEqual({ problem: 'holds a scores.json of more than 7 bytes' })
    expect(await readFromZip(zip, 'other.json', 8)).toEqual({ problem: 'holds no file called other.json' })
  }
})

test('a file that is named twice is refused, and a directory that is long before it is read', async () => {
  const once = deflateRawSync('{}')
  expect(await readFromZip(zipSaying(once, { bytes: 2 }), NAME, 2)).toEqual({ bytes: Buffer.from('{}') })
  expect(await readFromZip(zipSaying(once, { times: 2 }), NAME, 9)).toEqual({
    problem: `holds more than one file called ${NAME}`,
  })
  const large = deflateRawSync(Buffer.alloc(20_000_000, ' '))
  await expect(readScoresArtifact('x', zipSaying(large, { times: 65_535 }))).rejects.toThrow(
    'holds 65535 files, more than 1000',
  )
})

test('inflating stops at the limit, whatever the zip says of the size', async () => {
  const bomb = zipSaying(deflateRawSync(Buffer.alloc(1 << 28)), { bytes: 1 })
  const before = process.cpuUsage()
  expect(await readFromZip(bomb, NAME, 1000)).toEqual(DAMAGED)
  expect(process.cpuUsage(before).user).toBeLessThan(200_000)
})

test('what names places outside of the file, or is damaged, is no zip file', async () => {
  const data = deflateRawSync('{}')
  for (const zip of [
    Buffer.alloc(0),
    Buffer.from('PK'),
    Buffer.alloc(100_000),
    zipSaying(data, { local: 0xffff_fff0 }),
    zipSaying(data, { local: 5 }),
    zipSaying(data, { count: 3, times: 0 }),
    zipSaying(Buffer.from('no deflated data'), {}),
  ])
    expect(await readFromZip(zip, NAME, 1000)).toEqual(DAMAGED)
})

test('no change of a few bytes makes anything be thrown', async () => {
  const zip = zipSync({ [NAME]: strToU8('{"a": 1}') })
  const changes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const changed = Buffer.from(zip)
      for (const [at, byte] of all) changed[at] = byte
      expect(Object.keys(await readFromZip(changed, NAME, 100))).toHaveLength(1)
    }),
  )
})
