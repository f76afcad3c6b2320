// Compares the built command lines of several clones of this project, each with the first, for instance before and after
// a change. Build every clone, then run: npx tsx bench/clones.ts DIR DIR [DIR…]
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { run, type Run } from './command.ts'
import { median } from './numbers.ts'
import { makeRepository } from './repository.ts'

type Clone = Readonly<{ directory: string; entry: string }>

const clones = process.argv.slice(2).map((directory) => ({ directory, entry: resolve(directory, 'dist/cli.js') }))
if (clones.length < 2) throw new Error('Usage: npx tsx bench/clones.ts DIR DIR [DIR…]')
for (const { entry } of clones) if (!existsSync(entry)) throw new Error(`${entry} is missing: build that clone first.`)

/** The runs of each clone, in the order of the clones. Each round begins with another clone. */
async function measure(pictures: number, rounds: number): Promise<Run[][]> {
  const workspace = await makeRepository(pictures)
  const runs = new Map<Clone, Run[]>(clones.map((clone) => [clone, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % clones.length
    for (const clone of [...clones.slice(first), ...clones.slice(0, first)])
      runs.get(clone)!.push(await run(clone.entry, workspace))
  }
  await rm(workspace, { recursive: true })
  return [...runs.values()]
}

function print(what: string, runs: readonly Run[][], figure: keyof Run, [digits, unit]: [number, string]): void {
  const show = (value: number): string => `${value.toFixed(digits)} ${unit}`
  const values = runs.map((ofClone) => ofClone.map((one) => one[figure]))
  console.log(`${what}, median of ${values[0]!.length} (lowest to highest)`)
  for (const [index, { directory }] of clones.entries()) {
    const ratio = median(values[index]!) / median(values[0]!)
    const range = `${show(Math.min(...values[index]!))} to ${show(Math.max(...values[index]!))}`
    console.log(`  ${ratio.toFixed(3)} ×  ${show(median(values[index]!))} (${range})  ${directory}`)
  }
}

// Not counted: it reads the files of every clone from the disk once.
await measure(4, 1)
print('start to the first picture', await measure(4, 11), 'firstPicture', [3, 's'])
const whole = await measure(60, 5)
print('whole run of 60 pictures', whole, 'end', [2, 's'])
print('peak memory with 60 pictures', whole, 'peakMegabytes', [0, 'MB'])
