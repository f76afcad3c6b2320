import { sep } from 'node:path'

/** True where an absolute path, every link resolved, is `root` itself or lies below it. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
