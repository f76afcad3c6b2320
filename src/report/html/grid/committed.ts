import { address } from '../../escape.ts'
import { pictureAddress } from '../../picture-links.ts'
import type { PagePlace } from '../../report.ts'

/** Where the picture itself is: on a server, or beside the page; undefined where neither is known. */
export function committedAt({ pictures, toPictures }: PagePlace, path: string): string | undefined {
  if (pictures !== undefined) return pictureAddress(pictures, path)
  if (toPictures === undefined) return undefined
  const way = toPictures.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return address(way === '' ? '.' : way, path)
}
