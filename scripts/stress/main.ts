import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { markdownTable } from 'markdown-table'
import { type Result, tryKind } from './attempts.ts'
import { KINDS } from './cases.ts'
import { fillDisk, killRuns, runTwice } from './processes.ts'

// Tries to break the program, and writes docs/reliability.md. `npm run stress [ATTEMPTS [SEED [MINUTES]]]`.
const [attempts = 100_000, seed = 1, minutes = 40] = process.argv.slice(2).map(Number)
const FILE = new URL('../../docs/reliability.md', import.meta.url)
const KILLS = 100
const PAIRS = 20
/** In KiB of a file: from nothing to more than a run writes. */
const DISKS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 1024]

async function tryAll(): Promise<readonly Result[]> {
  const until = Date.now() + minutes * 60_000
  const results: Result[] = []
  // The longest first, so that the cores end together.
  const waiting = KINDS.toSorted((a, b) => b.share - a.share)
  const work = async (): Promise<void> => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) {
      const result = await tryKind(kind, Math.ceil(attempts * kind.share), { seed, until })
      console.log(JSON.stringify(result))
      results.push(result)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return KINDS.map(({ name }) => results.find(({ kind }) => kind === name)!)
}

const row = ({ kind, attempts: number, taken, bugs, signals, slow, slowestSeconds, peakBytes }: Result): string[] => [
  kind,
  String(number),
  `${Math.round((100 * taken) / number)} %`,
  String(bugs),
  String(signals),
  String(slow),
  `${slowestSeconds.toFixed(2)} s`,
  `${Math.ceil(peakBytes / 2 ** 20)} MiB`,
]

const results = await tryAll()
const [killed, twice, full] = [await killRuns(KILLS, seed), await runTwice(PAIRS), await fillDisk(DISKS)]
const head = [
  'what was damaged',
  'attempts',
  'taken all the same',
  'bugs (exit 3)',
  'signals',
  'over 5 s',
  'slowest',
  'peak memory',
]
const align = ['l', ...head.slice(1).map(() => 'r')]
writeFileSync(
  FILE,
  `# Reliability

What hostile and damaged input does, and what becomes of the result files where a run is ended. Made by \`npm run stress\` (seed ${seed}),
which damages files that are good: it flips bits, cuts, doubles, splices, writes lengths that cannot be, and puts in texts that have broken
programs. What is not taken is refused in words that name the file.

${markdownTable([head, ...results.map(row)], { align })}

${markdownTable(
  [
    ['what was done to a run', 'times', 'something half-written'],
    ['ended by `kill -9` at a random moment', String(KILLS), String(killed)],
    ['two at once in one folder', String(PAIRS), String(twice)],
    ['a disk that is full, after 0 to 1024 KiB of a file', String(DISKS.length), String(full)],
  ],
  { align: ['l', 'r', 'r'] },
)}
`,
)
const isBad = results.some(({ bugs, signals, slow }) => bugs + signals + slow > 0) || killed + twice + full > 0
process.exitCode = isBad ? 1 : 0
