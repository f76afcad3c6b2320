import { expect, test } from 'vitest'
import { picture } from '../support/pictures.ts'
import { FAST, type Files, report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { run } from '../support/run.ts'

/** Runs a repository that is scored in spite of something, and returns its notices by text. */
async function noticesOf(files: Files, ...args: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const root = await repository(SMALL, files)
  const { code, stderr } = await run(root, [...FAST, ...args])
  expect(stderr).not.toContain('error')
  expect(code).toBe(0)
  const { notices } = await scoresOf(root)
  return new Map(notices.map(({ text, subjects }) => [text, subjects]))
}

const EXTRA = 'samples/ink/beta/3'

test('an animated picture is scored by its first frame', async () => {
  const frames = await Promise.all([5, 6].map((seed) => picture({ seed }).png().toBuffer()))
  const sharp = (await import('sharp')).default
  const animated = await sharp(frames, { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer()
  const notices = await noticesOf({ [`${EXTRA}.webp`]: animated })
  expect(notices.get('Only the first frame was scored.')).toEqual([`${EXTRA}.webp`])
})

test('a CMYK JPEG, a 16-bit PNG and a picture with a colour profile are converted', async () => {
  const cmyk = await picture({ seed: 5 }).toColourspace('cmyk').jpeg().toBuffer()
  const deep = await picture({ seed: 6 }).toColourspace('rgb16').png().toBuffer()
  const profile = await picture({ seed: 7 }).withIccProfile('p3').png().toBuffer()
  const notices = await noticesOf({ [`${EXTRA}.jpg`]: cmyk, [`${EXTRA}.png`]: deep, [`${EXTRA}b.png`]: profile })
  expect(notices.get('Converted to 8-bit sRGB from CMYK.')).toEqual([`${EXTRA}.jpg`])
  expect(notices.get('Converted to 8-bit sRGB from more than 8 bits a channel.')).toEqual([`${EXTRA}.png`])
  expect(notices.get('Converted to 8-bit sRGB from an embedded colour profile.')).toEqual([`${EXTRA}b.png`])
})

test('a JPEG with a hole in its data is scored, with a warning that names it', async () => {
  const whole = await picture({ seed: 5, grain: 2 }).jpeg().toBuffer()
  const damaged = Buffer.concat([whole.subarray(0, -300), whole.subarray(-2)])
  const notices = await noticesOf({ [`${EXTRA}.jpg`]: damaged, [`${EXTRA}b.jpg`]: whole })
  const text = [...notices.keys()].find((found) => found.includes('JPEG data are damaged'))
  expect(notices.get(text ?? '')).toEqual([`${EXTRA}.jpg`])
})

test('two samples of a pair with the same pixels count once', async () => {
  const root = await repository(SMALL, {
    [`${EXTRA}.webp`]: await picture({ seed: 4 }).webp({ lossless: true }).toBuffer(),
  })
  expect((await run(root, FAST)).code).toBe(0)
  const { rankings, notices } = await scoresOf(root)
  expect(rankings[0]!.pairs.map(({ n }) => n)).toEqual([2, 2])
  expect(notices).toContainEqual({
    level: 'notice',
    text: 'These pictures have the same pixels and count once.',
    subjects: [`${EXTRA}.webp = samples/ink/beta/2.png`],
  })
})

test('a reference that is there twice counts once', async () => {
  const root = await repository(SMALL, { 'references/ink/again.png': 12 })
  expect((await run(root, FAST)).code).toBe(0)
  const { rankings } = await scoresOf(root)
  expect(rankings[0]!.targetSets[0]!.pictures).toBe(2)
})

test('other files are told', async () => {
  const notices = await noticesOf({
    'samples/oil/alpha/1.png': 31,
    'references/oil/a.png': 41,
    'samples/oil/alpha/1.txt': 'a caption',
    'references/oil/.gitkeep': '',
  })
  expect(notices.get('2 other files were passed over, hidden or no pictures: .txt (1), other (1).')).toEqual([])
})

test('LoRAs that share a reference are no controls of each other', async () => {
  const root = await repository(SMALL, { 'samples/oil/alpha/1.png': 31, 'references/oil/a.png': 11 })
  expect((await run(root, FAST)).code).toBe(0)
  const { rankings, notices } = await scoresOf(root)
  for (const { targetSets } of rankings) expect(targetSets.map(({ set }) => set)).toContain('doodle')
  expect(rankings.flatMap(({ targetSets }) => targetSets.filter(({ cross }) => cross))).toEqual([])
  expect(notices.flatMap(({ subjects }) => subjects)).toContain('ink and oil')
})

test.skipIf(process.platform === 'win32')('hostile names are escaped in every report and on the terminal', async () => {
  const lora = 'a|b`<script>alert(1)</script>\n[x](y) @z \u001b[31m\u202e'
  const root = await repository(SMALL, {
    [`samples/${lora.replaceAll('/', '%')}/alpha/1.png`]: 31,
    [`references/${lora.replaceAll('/', '%')}/a.png`]: 41,
  })
  const { code, stdout } = await run(root, FAST)
  expect(code).toBe(0)
  expect(stdout).not.toMatch(/[\u001b\u202e]/)
  expect(stdout).toContain(String.raw`a|b${'`'}<script>alert(1)<%script>\u{a}[x](y) @z \u{1b}[31m\u{202e}`)
  const markdown = await report(root, 'report.md')
  expect(markdown).not.toMatch(/<script|\[x\]|@z|[\u001b\u202e]/)
  expect(markdown).toContain('<code>a&#124;b&#96;&#60;script&#62;')
  expect((await report(root, 'scores.csv')).split('\n')[0]).toBe(
    'lora,checkpoint,picture,picture_role,prompt,seed,target,target_role,target_set,metric,layer,value',
  )
  expect((await scoresOf(root)).rankings.map((ranking) => ranking.lora)).toContain(lora.replaceAll('/', '%'))
})
