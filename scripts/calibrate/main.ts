import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { advice } from './advice.ts'
import { changes } from './changes.ts'
import { needs } from './needs.ts'
import { rankings } from './rankings.ts'
import type { Counts, Study } from './study.ts'

// Simulates what comes out where the truth is known, and writes docs/calibration.md. `npm run calibrate [TIMES [rankings | needs | changes | advice]]`.
const STUDIES: readonly Study[] = [rankings, needs, changes, advice]
const FILE = new URL('../../docs/calibration.md', import.meta.url)

async function simulateAll({ name, situations }: Study, times: number): Promise<readonly Counts[]> {
  const results: Counts[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < situations.length) {
      const row = next++
      const worker = fork(new URL(import.meta.url), ['one', name, String(row), String(times)])
      results[row] = await new Promise<Counts>((resolve, reject) => {
        worker.on('message', (counts: Counts) => resolve(counts))
        worker.on('error', reject)
      })
      console.log(situations[row]!.name, JSON.stringify(results[row]))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

/** The file in parts: what each heading starts, the first part being that of rankings. What stands under no study is written by hand. */
function replacePart(study: Study, text: string): void {
  const parts = readFileSync(FILE, 'utf8').split(/^(?=## )/m)
  const heading = /^.*\n/.exec(text)![0]
  const place = study === rankings ? 0 : parts.findIndex((part) => part.startsWith(heading))
  const isLast = place === parts.length - 1
  const part = isLast ? text : `${text}\n`
  if (place === -1) parts.splice(1, 0, part)
  else parts[place] = part
  writeFileSync(FILE, parts.join(''))
}

const [first, ...others] = process.argv.slice(2)
if (first === 'one') {
  const [name, row, times] = others
  process.send!(STUDIES.find((study) => study.name === name)!.run(Number(row), Number(times)))
} else {
  const times = Number(first ?? 4000)
  for (const study of STUDIES.filter(({ name }) => others.length === 0 || others.includes(name)))
    replacePart(study, study.write(await simulateAll(study, times), times))
}
