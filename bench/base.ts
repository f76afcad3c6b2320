import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, initRepository } from '../test/support/git.ts'
import { entries, run } from './command.ts'
import { median, row } from './numbers.ts'
import { makeRepository } from './repository.ts'

/** A change of 2 of 60 pictures, with its base and without, in turn. */
export async function benchBase(): Promise<void> {
  const workspace = await makeRepository(60)
  const other = await makeRepository(62)
  initRepository(workspace)
  for (const [index, extra] of [[12, 60] as const, [13, 61] as const])
    await copyFile(
      join(other, `samples/style/checkpoint-${extra % 3}/${extra}.png`),
      join(workspace, `samples/style/checkpoint-${index % 3}/${index}.png`),
    )
  git(workspace, 'commit', '--quiet', '--all', '--message', 'Two others')
  const times = { without: [] as number[], with: [] as number[] }
  for (let round = 0; round < 3; round++) {
    times.without.push((await run(entries['command line'], workspace)).end)
    times.with.push((await run(entries['command line'], workspace, ['--baseline', 'HEAD~1'])).end)
  }
  const [without, withBase] = [median(times.without), median(times.with)]
  const figure = `${withBase.toFixed(1)} s, without a base ${without.toFixed(1)} s (${(withBase / without).toFixed(2)} ×)`
  row('a change of 2 of 60 pictures, with its base', figure, { holds: withBase <= 1.2 * without, limit: '≤ 1.2 ×' })
}
