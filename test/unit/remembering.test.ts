import { expect, test } from 'vitest'
import type { Measuring } from '../../src/evidence/measuring.ts'
import { remembering } from '../../src/evidence/remembering.ts'
import type { OpenedPicture } from '../../src/records/open.ts'
import type { PictureFile } from '../../src/trees/tree.ts'

/** A picture of some content at some place, with the text of its sidecar. */
const file = (path: string, names: readonly string[], sidecar?: string): PictureFile => ({
  path,
  content: async () => ({ names }),
  read: async () => Buffer.from(path),
  sidecar: sidecar === undefined ? undefined : async () => Buffer.from(sidecar),
})

/** Notes what it is asked for. A picture is known by the first of its names. */
function fake() {
  const asked: string[] = []
  const measuring: Measuring = {
    open: async ({ path, content }) => {
      asked.push(`open ${path}`)
      const record = { identity: (await content()).names[0] } as OpenedPicture['record']
      return { record, pixels: async () => ({ width: 1, height: 1, data: new Uint8Array(3) }) }
    },
    hold: async () => {},
    compare: async ({ identity }, targets) => {
      asked.push(`compare ${identity} with ${targets.join(' ')}`)
      return new Map(targets.map((target) => [target, { of: target } as never]))
    },
    between: async (a, b) => {
      asked.push(`between ${a.identity} and ${b.identity}`)
      return {} as never
    },
    onPicture: () => asked.push('progress'),
  }
  return { asked, measuring: remembering(measuring) }
}

test('a picture that is on both sides is opened once, wherever it lies, and shown once', async () => {
  const { asked, measuring } = fake()
  await measuring.open(file('a.png', ['git 1', 'lfs 1']))
  const again = await measuring.open(file('b.png', ['git 2', 'lfs 1']))
  measuring.onPicture()
  expect('record' in again && again.record.identity).toBe('git 1')
  expect(asked).toEqual(['open a.png', 'progress'])
})

test('its pixels are read again where they are needed after all', async () => {
  const { asked, measuring } = fake()
  await measuring.open(file('a.png', ['git 1']))
  const again = await measuring.open(file('b.png', ['git 1']))
  if ('pixels' in again) await again.pixels()
  expect(asked).toEqual(['open a.png', 'progress', 'open b.png'])
})

test('another content, another sidecar and an unknown content are opened by themselves', async () => {
  const { asked, measuring } = fake()
  const files = [
    file('a.png', ['git 1'], '{}'),
    file('b.png', ['git 2'], '{}'),
    file('c.png', ['git 1'], '{"steps": 3}'),
    file('d.png', ['git 1']),
    file('e.png', []),
    file('f.png', []),
  ]
  for (const own of files) await measuring.open(own)
  expect(asked.filter((own) => own !== 'progress')).toEqual(files.map(({ path }) => `open ${path}`))
})

test('what was compared is not compared again, and what is missing is', async () => {
  const { asked, measuring } = fake()
  await measuring.compare({ identity: 'x' }, ['r', 's'])
  const found = await measuring.compare({ identity: 'x' }, ['s', 't'])
  expect([...found]).toEqual([
    ['s', { of: 's' }],
    ['t', { of: 't' }],
  ])
  const picture = (identity: string) => ({ identity, pixels: async () => ({}) as never })
  await measuring.between(picture('x'), picture('y'))
  await measuring.between(picture('y'), picture('x'))
  expect(asked).toEqual(['compare x with r s', 'compare x with t', 'between x and y'])
})
