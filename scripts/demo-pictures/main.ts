/** Draws the pictures of examples/model-repo: same script, same bytes. Run by `npm run pictures`. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lora } from './plan.ts'
import { doodle } from './doodle.ts'
import { withUserComment } from './exif.ts'
import { hands } from './hands.ts'
import { infotext } from './infotext.ts'
import { checkpoints, controlFrames, prompts, referenceFrames, sampleFrame } from './plan.ts'
import { hash, random } from './random.ts'
import { referenceScenes } from './reference-scenes.ts'
import { inStyle, jpeg } from './render.ts'
import { watercolour } from './watercolour.ts'

const root = fileURLToPath(new URL('../../examples/model-repo/', import.meta.url))
const loras: readonly Lora[] = ['woodblock', 'pointillism']

async function write(path: string, bytes: Buffer): Promise<void> {
  const file = join(root, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
}

async function drawSamples(lora: Lora): Promise<void> {
  const jobs = prompts.flatMap(({ text, paint, seeds }) => seeds.map((seed) => ({ prompt: text, paint, seed })))
  for (const checkpoint of checkpoints) {
    for (const [index, { prompt, paint, seed }] of jobs.entries()) {
      const scene = paint(random(hash(`${prompt} ${seed} ${lora}`)), sampleFrame)
      const rng = random(hash(`${checkpoint.name} ${lora} ${seed}`))
      const picture = await inStyle({ lora, hand: checkpoint.hand }, scene, rng)
      const name = `${String(index).padStart(5, '0')}-${seed}.jpg`
      await write(
        `samples/${lora}/${checkpoint.name}/${name}`,
        withUserComment(picture, infotext({ prompt, seed, lora, checkpoint })),
      )
    }
  }
}

async function drawReferences(lora: Lora): Promise<void> {
  for (const [index, paint] of referenceScenes.entries()) {
    const rng = random(hash(`${lora} reference ${index}`))
    const scene = paint(rng, referenceFrames[index] ?? sampleFrame)
    await write(`references/${lora}/${lora}-${index + 1}.jpg`, await inStyle({ lora, hand: hands.full }, scene, rng))
  }
}

async function drawControls(): Promise<void> {
  for (const [index, frame] of controlFrames.entries()) {
    await write(`controls/doodle/page-${index + 1}.jpg`, await jpeg(doodle(frame, random(hash(`doodle ${index}`))), 80))
    const sheet = watercolour(frame, random(hash(`watercolour ${index}`)), index % 2 === 1)
    await write(`controls/watercolour/sheet-${index + 1}.jpg`, await jpeg(sheet, 80))
  }
}

for (const folder of ['samples', 'references', 'controls'])
  await rm(join(root, folder), { recursive: true, force: true })
for (const lora of loras) {
  await drawSamples(lora)
  await drawReferences(lora)
}
await drawControls()
