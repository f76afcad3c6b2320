import { availableParallelism } from 'node:os'
import type { Config } from '../config/schema.ts'
import { type Engine, readEngine } from '../backbone/engine.ts'
import type { Method } from '../backbone/method.ts'
import { type ExtractFeatures, openExtractor } from '../backbone/session.ts'
import { type BackboneName, readBackbone } from '../backbone/weights/read.ts'
import type { Index } from '../trees/absent.ts'
import { folderTree } from '../trees/folder.ts'
import type { Tree } from '../trees/tree.ts'
import { type OpenPicture, pictureOpener } from '../records/open.ts'

/** Everything a run needs of the outside world. */
export type World = Readonly<{
  /** The working directory. */
  head: Tree
  /** The right size and the right layers for one method. Returns at once: pictures can be opened while weights load. */
  openNetwork: (method: Method, pictures: number) => Network
}>

export type Network = Readonly<{
  open: OpenPicture
  extract: ExtractFeatures
  /** Called after each picture. */
  onPicture: () => void
  loaded: Promise<Readonly<{ backbone: BackboneName; engine: Engine }>>
  /** Gives its memory back. */
  close: () => Promise<void>
}>

type Places = Readonly<{
  /** Absolute path of the model repository. */
  workspace: string
  /** The repository that it lies in, and where git is looked for; undefined where it lies in none. */
  index: Omit<Index, 'workspace'> | undefined
  /** The folder that holds `vgg16/`. */
  models: URL
  /** Whether pictures are kept small, for who wants to look at them. */
  thumbnails: boolean
  /** Called after each picture with how many of all are done. */
  onProgress: (done: number, total: number) => void
}>

/** The real outside world: the file system, sharp and onnxruntime. */
export function openWorld(config: Config, { workspace, index, models, thumbnails, onProgress }: Places): World {
  return {
    head: folderTree(workspace, index),
    openNetwork: ({ taps, layers, size }, pictures) => {
      const backbone = readBackbone(new URL('vgg16/', models), layers)
      const threads = config.threads ?? availableParallelism()
      const expected = 'shortSide' in size ? undefined : size
      const extractor = backbone.then(({ weights }) => openExtractor({ taps, weights, threads, expected }))
      const loaded = Promise.all([backbone, readEngine(), extractor]).then(([{ name, weightsSha256 }, engine]) => ({
        backbone: { name, weightsSha256 },
        engine,
      }))
      // A failure is thrown where `loaded` or `extract` is awaited; until then pictures are opened.
      loaded.catch(() => {})
      let done = 0
      return {
        loaded,
        open: pictureOpener({ size, maxPixels: config['max-pixels'], thumbnails }),
        extract: async (pixels) => (await extractor).extract(pixels),
        close: async () => (await extractor).release(),
        onPicture: () => onProgress((done += 1), pictures),
      }
    },
  }
}
