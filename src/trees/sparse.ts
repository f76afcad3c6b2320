import type { Template } from '../config/template.ts'
import { isMatch, isPicture } from './files.ts'
import type { Git } from './git.ts'

/**
 * Pictures that a sparse checkout left out, by their paths in the working directory, whose place in the repository is `folder`. They are
 * committed and not in the folder: a comparison with another commit would take them for removed. `templates` are those of each key.
 */
export async function leftOut(
  git: Git,
  folder: string,
  templates: readonly (readonly Template[])[],
): Promise<readonly string[]> {
  const isSparse = await git('config', '--type=bool', '--get', 'core.sparseCheckout').catch(() => 'false')
  if (isSparse.trim() !== 'true') return []
  const prefix = folder === '' ? '' : `${folder}/`
  const files = (await git('ls-files', '-t', '-z')).split('\0')
  // S: the file is to be skipped in the folder.
  const skipped = files.filter((file) => file.startsWith(`S ${prefix}`)).map((file) => file.slice(2 + prefix.length))
  return skipped.filter((path) => templates.some((own) => isMatch(path, own) && isPicture(path, own)))
}
