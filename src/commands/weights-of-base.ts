import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Candidate } from '../github/base-commit.ts'
import { isInside } from '../lib/inside.ts'
import { sentenceOf } from '../trees/base.ts'
import { openCommit } from '../trees/commit.ts'
import { contentOf } from '../trees/folder.ts'
import { repositoryBelow } from '../trees/git.ts'
import type { BasePlace } from './situation.ts'

/**
 * Why the file of the weights is not known to be that of the base commit, where a pull request could change it; null where it is, or need
 * not be. `weights-sha256` holds it to account by itself.
 */
export async function whyNotOfBase(
  { backbone, 'weights-sha256': pin }: Config,
  [base]: readonly Candidate[],
  place: BasePlace,
): Promise<string | null> {
  if (backbone.kind !== 'file' || pin !== undefined || base === undefined) return null
  const path = resolve(place.workspace, backbone.path)
  const name = await nameInCheckout(path, place.checkout)
  if (name === undefined) return null
  const below = place.other ?? repositoryBelow(place.checkout, dirname(resolve(place.checkout, name)))
  if (below !== undefined) return 'their file is in a repository of its own, which the base commit does not hold'
  try {
    const tree = await openCommit(base.commit, '', place)
    try {
      const then = await tree.namesOf(name)
      if (then === undefined) return 'their file is not in the base commit'
      const now = await contentOf(path).catch(() => undefined)
      // What cannot be read is told by what reads the weights.
      const isSame = now === undefined || then.some((own) => now.names.includes(own))
      return isSame ? null : 'their file is not as it is in the base commit'
    } finally {
      await tree.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) return `the base commit cannot be read (${sentenceOf(cause).replace(/\.$/, '')})`
    throw cause
  }
}

/** With `/`; undefined where the file is outside of the checkout, also behind links. */
async function nameInCheckout(path: string, checkout: string): Promise<string | undefined> {
  const [root, real] = [await realpath(checkout), await realpath(path).catch(() => path)]
  const [from, to] = isInside(checkout, path) ? [checkout, path] : [root, real]
  return isInside(from, to) ? relative(from, to).replaceAll('\\', '/') : undefined
}
