import { availableParallelism } from 'node:os'
import type { Config } from '../config/schema.ts'
import { type Engine, readEngine } from '../backbone/engine.ts'
import type { Method } from '../backbone/method.ts'
import { type ExtractFeatures, openExtractor } from '../backbone/session.ts'
import { openBackbone, type WeightsWorld } from '../backbone/weights/open.ts'
import type { Backbone, BackboneName } from '../backbone/weights/weights.ts'
import type { Index } from '../trees/absent.ts'
import { folderTree } from '../trees/folder.ts'
import type { Tree } from '../trees/tree.ts'
import { type OpenPicture, pictureOpener } from '../records/open.ts'
import { metadataReader } from '../records/told.ts'
import type { Naming } from '../trees/naming.ts'

/** Everything a run needs of the outside world. */
export type World = Readonly<{
  /** The working directory. */
  head: Tree
  /** What pictures are called by other things than their paths, those of a base too. */
  naming: Naming
  /** The weights by their header. */
  openBackbone: () => Promise<Backbone>
  /** The right size and the right layers for one method. Returns at once: pictures can be opened while weights load. */
  openNetwork: (method: Method, backbone: Backbone, work: Work) => Network
}>

/** How many pictures will be looked at, and what this is a part of, if it is one. */
export type Work = Readonly<{ pictures: number; part?: string }>

/** By what features were computed. */
export type Loaded = Readonly<{ backbone: BackboneName & Readonly<{ weightsSha256: string }>; engine: Engine }>

export type Network = Readonly<{
  open: OpenPicture
  extract: ExtractFeatures
  /** Called after each picture. */
  onPicture: () => void
  loaded: Promise<Loaded>
  /** Gives its memory back. */
  close: () => Promise<void>
}>

type Places = WeightsWorld &
  Readonly<{
    /** The repository that the working directory lies in, and where git is looked for; undefined where it lies in none. */
    index: Omit<Index, 'workspace'> | undefined
    repositoryName: () => Promise<string>
    /** Whether pictures are kept small, for who wants to look at them. */
    thumbnails: boolean
    /** Called after each picture with how many of all are done. */
    onProgress: (done: number, total: number, part?: string) => void
  }>

/** The real outside world: the file system, the Hub, sharp and onnxruntime. */
export function openWorld(config: Config, places: Places): World {
  const { workspace, index, repositoryName, thumbnails, onProgress } = places
  return {
    head: folderTree(workspace, index),
    naming: { repository: repositoryName, told: metadataReader() },
    openBackbone: async () => openBackbone(config, places),
    openNetwork: ({ architecture, taps, layers, size }, { of, read }, { pictures, part }) => {
      const reading = read(layers)
      const threads = config.threads ?? availableParallelism()
      const extractor = reading.then(({ weights }) => openExtractor({ architecture, taps, weights, threads, size }))
      const loaded = Promise.all([reading, readEngine(), extractor]).then(([{ weightsSha256 }, engine]) => ({
        backbone: { ...of, weightsSha256 },
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
        onPicture: () => onProgress((done += 1), pictures, part),
      }
    },
  }
}
