import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ALONE } from '../src/commands/situation.ts'
import { parseConfig } from '../src/config/parse.ts'
import { score } from '../src/pipeline.ts'
import { median, row } from './numbers.ts'
import { makeRepository } from './repository.ts'
import { worldOf } from './world.ts'

const COUNT = 24
const ROUNDS = 3
const REFERENCE = 'references/style/0.png'
const PACKAGES = ['torch==2.15.0', 'torchvision==0.29.2', 'pillow==10.4.0', 'numpy']
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The same pictures, in turn, by the article's method on official PyTorch and by a whole run of ours. */
export async function benchPyTorch(): Promise<void> {
  // Names a Python that has the packages; without it they are installed anew.
  const python = process.env.STYLE_GATE_PYTHON ?? installPython()
  if (python === undefined) return console.log('      beside PyTorch: left out, there is no Python 3 here')
  const workspace = await makeRepository(COUNT)
  const article = startArticle(python, workspace)
  const times = { article: [] as number[], ours: [] as number[] }
  let difference = 0
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await runOurs(workspace)
    times.ours.push(ours.secondsPerPicture)
    for (const [picture, loss] of ours.losses) {
      const other = await article.score(picture)
      times.article.push(other.seconds)
      difference = Math.max(difference, Math.abs(loss / other.loss - 1))
    }
  }
  article.stop()
  const ratio = median(times.article) / median(times.ours)
  const figure = `${median(times.ours).toFixed(2)} s a picture against ${median(times.article).toFixed(2)} s, ${ratio.toFixed(2)} × faster; losses differ by at most ${difference.toExponential(1)}`
  row("beside the article's method on PyTorch", figure, { holds: ratio >= 2, limit: '≥ 2 × faster' })
}

function installPython(): string | undefined {
  const environment = mkdtempSync(join(tmpdir(), 'style-gate-pytorch-'))
  try {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  console.log('      installing PyTorch into a throw-away environment …')
  execFileSync(join(environment, 'bin/pip'), ['install', '--quiet', ...PACKAGES], { stdio: 'inherit' })
  return join(environment, 'bin/python')
}

type Scored = Readonly<{ seconds: number; loss: number }>

function startArticle(python: string, workspace: string) {
  const args = [path('article.py'), path('../models/vgg16'), REFERENCE, String(availableParallelism())]
  const child = spawn(python, args, { cwd: workspace, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
    score: async (picture: string): Promise<Scored> => {
      child.stdin.write(`${picture}\n`)
      const answer = await lines.next()
      if (answer.done) throw new Error("the article's script ended early")
      const [time, loss] = answer.value.split(' ').map(Number)
      return { seconds: time!, loss: loss! }
    },
    stop: () => child.stdin.end(),
  }
}

/** Seconds a picture from the first on, and the loss of each sample to the reference. */
async function runOurs(workspace: string) {
  const config = parseConfig()
  const done: number[] = []
  const { files } = await score(
    { config, options: {}, baseConfig: null, asked: false, notices: [] },
    worldOf(config, workspace, () => void done.push(performance.now() / 1000)),
    ALONE,
  )
  const secondsPerPicture = (performance.now() / 1000 - done[0]!) / (COUNT - 1)
  const rows = files['scores.csv']
    .toString()
    .split('\n')
    .map((line) => line.split(','))
  const wanted = rows.filter((cells) => cells[3] === 'sample' && cells[6] === REFERENCE && cells[10] === 'total')
  const losses = wanted
    .filter((cells) => cells[9] === 'gram-mse')
    .map((cells) => [cells[2]!, Number(cells[11])] as const)
  return { secondsPerPicture, losses }
}
