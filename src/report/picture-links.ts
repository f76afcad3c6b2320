import { address } from './escape.ts'

/** Committed files as pages of a server. */
export type PictureLinks = Readonly<{
  /** Of the repository: server, owner and name. */
  repository: string
  /** The same of the base, where that is another one. */
  base?: string | undefined
  commit: string
  /** The folder in the repository that paths of the report are relative to; '' for the repository itself. */
  folder: string
}>

/** The page that a server shows a committed picture on. */
export function pictureAddress({ repository, commit, folder }: PictureLinks, path: string): string {
  return address(`${repository}/blob/${commit}`, folder === '' ? path : `${folder}/${path}`)
}

/** The same links for what only the base has; undefined where its commit is not known. */
export function linksBefore(links: PictureLinks, commit: string | null | undefined): PictureLinks | undefined {
  return commit ? { ...links, repository: links.base ?? links.repository, commit } : undefined
}
