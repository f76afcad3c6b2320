import type { Placeholder, Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'

/** Reads a file whole. Rejects with a RangeError that says its size where it has more bytes than `most`. */
export type ReadFile = (most: number) => Promise<Buffer>

/** Names of what a file holds, by git and by Git LFS: two files hold the same where they share one. None where it cannot be read. */
export type ContentId = Readonly<{ names: readonly string[] }>

/** A picture where it lies in a tree. */
export type PictureFile = Readonly<{
  /** Relative, with `/`. */
  path: string
  content: () => Promise<ContentId>
  read: ReadFile
  /** NAME.json beside a sample NAME.png: its generation settings, for tools that keep none in pictures. */
  sidecar?: ReadFile | undefined
}>

/** A picture and what its path says. */
export type FoundFile = PictureFile & Readonly<{ names: Readonly<Partial<Record<Placeholder, string>>> }>

/** A file that is hidden or no picture; `start` gives its first bytes, and none where it cannot be read. */
export type OtherFile = Readonly<{ path: string; start: () => Promise<Buffer> }>

/** What the templates match. */
export type Found = Readonly<{
  files: readonly FoundFile[]
  passedOver: readonly OtherFile[]
  problems: readonly Problem[]
}>

/** What is committed and not in the folder: a picture that a sparse checkout left out, or a submodule that was not fetched. */
export type Absent = Readonly<{
  /** In the working directory; '' for the working directory itself. */
  path: string
  why: 'sparse' | 'submodule'
}>

/** A folder at one moment. */
export type Tree = Readonly<{
  /** Finds the files of one key's templates, of samples with their sidecars. Sorted by path, so that a run does not depend on the file system's order. */
  find: (templates: readonly Template[], withSidecars: boolean) => Promise<Found>
  /** The paths of pictures that templates match, by their names alone. */
  paths: (templates: readonly Template[]) => Promise<readonly string[]>
  /** Names at the top that are folders, or links that may lead to some. */
  folders: () => Promise<readonly string[]>
  /** What is committed and not there, of that which the templates of each key look for. */
  absent: (templates: readonly (readonly Template[])[]) => Promise<readonly Absent[]>
}>

/** The path of the sidecar that a picture would have. */
export function sidecarOf(path: string): string {
  return path.replace(/\.[^.]+$/, '.json')
}
