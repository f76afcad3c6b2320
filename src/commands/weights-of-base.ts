import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { keptFolder } from '../backbone/weights/kept.ts'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { Configured } from '../config/configured.ts'
import type { KeyName } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Candidate } from '../github/base-commit.ts'
import { isInside } from '../lib/inside.ts'
import { sentenceOf } from '../trees/base.ts'
import { openCommit } from '../trees/commit.ts'
import { contentOf } from '../trees/folder.ts'
import { repositoryBelow } from '../trees/git.ts'
import type { BasePlace } from './situation.ts'

type WeightsPlace = BasePlace & Pick<WeightsPlaces, 'cacheFolder'>

type Configuration = Pick<Configured, 'config' | 'baseConfig'>

/** Longer than any weights. In bytes. */
const MOST_COMPARED = 2 ** 33

/**
 * Why the weights are not known to be those of the base commit, where a pull request could change them; null where they are, or need not be.
 * `weights-sha256` holds them to account by itself, where it is not the pull request's own.
 */
export async function whyNotOfBase(
  { config, baseConfig }: Configuration,
  candidates: () => Promise<readonly Candidate[]>,
  place: WeightsPlace,
): Promise<string | null> {
  const { backbone, 'weights-sha256': pin } = config
  const isOwn = (name: KeyName): boolean =>
    baseConfig?.changes.some(({ key, counts }) => key === name && counts === 'head') ?? false
  const isPinned = pin !== undefined && !isOwn('weights-sha256')
  if (backbone.kind === 'shipped' || isPinned) return null
  const [base] = await candidates()
  if (base === undefined) return null
  if (backbone.name === undefined && isOwn('backbone')) return 'it names them itself, in its first style-gate.yml'
  if (backbone.kind === 'file') return whyFileIsOther(backbone.path, base, place)
  const { hubFolder } = await import('../backbone/weights/hub.ts')
  for (const folder of [hubFolder(backbone.place), keptFolder(place.cacheFolder, backbone.place.repository)]) {
    if (folder === undefined || !existsSync(folder)) continue
    const name = await nameInCheckout(resolve(folder), place.checkout)
    if (name !== undefined) return 'those that an earlier run kept lie in the checkout'
  }
  return null
}

async function whyFileIsOther(given: string, base: Candidate, place: BasePlace): Promise<string | null> {
  const path = resolve(place.workspace, given)
  const name = await nameInCheckout(path, place.checkout)
  if (name === undefined) return null
  const below = place.other ?? repositoryBelow(place.checkout, dirname(resolve(place.checkout, name)))
  if (below !== undefined) return 'their file is in a repository of its own, which the base commit does not hold'
  try {
    const tree = await openCommit(base.commit, '', place)
    try {
      const then = await tree.namesOf(name)
      if (then === undefined) return 'their file is not in the base commit'
      return (await isStill(path, then)) ? null : 'their file is not as it is in the base commit'
    } finally {
      await tree.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) return `the base commit cannot be read (${sentenceOf(cause).replace(/\.$/, '')})`
    throw cause
  }
}

/** What cannot be read is told by what reads the weights. */
async function isStill(path: string, names: readonly string[]): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  // A link can lead to what has no end, such as a device.
  if (!stats?.isFile()) return true
  if (stats.size > MOST_COMPARED) return false
  const now = await contentOf(path).catch(() => undefined)
  return now === undefined || names.some((own) => now.names.includes(own))
}

/** With `/`; undefined where the file is outside of the checkout, also behind links. */
async function nameInCheckout(path: string, checkout: string): Promise<string | undefined> {
  const [root, real] = [await realpath(checkout), await realpath(path).catch(() => path)]
  const [from, to] = isInside(checkout, path) ? [checkout, path] : [root, real]
  return isInside(from, to) ? relative(from, to).replaceAll('\\', '/') : undefined
}
