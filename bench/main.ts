import { arch, cpus, platform } from 'node:os'
import { benchAction, benchMemory, benchStart } from './command.ts'
import { benchBackbones } from './backbones.ts'
import { benchBase } from './base.ts'
import { benchGraph } from './graph.ts'
import { benchJudge } from './judge.ts'
import { benchLogGram } from './log-gram.ts'
import { benchPage } from './page.ts'
import { benchPyTorch } from './pytorch.ts'
import { benchRecipes } from './recipes.ts'
import { benchSettings } from './settings.ts'
import { benchSizes } from './sizes.ts'
import { benchWhole } from './whole.ts'

// Machines are noisy: compare the ratios, whose two sides were measured in turn, before the seconds.
const [cpu] = cpus()
console.log(
  `      ${cpus().length} cores, ${cpu?.model ?? 'unknown CPU'}, ${platform()}-${arch()}, Node ${process.versions.node}`,
)
await benchJudge()
await benchSettings()
await benchPage()
await benchGraph()
await benchRecipes()
await benchBackbones()
await benchLogGram()
await benchStart()
await benchAction()
await benchBase()
await benchWhole()
await benchSizes()
await benchPyTorch()
await benchMemory()
