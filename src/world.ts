import { availableParallelism } from 'node:os'
import type { Config } from './config/schema.ts'
import { readEngine } from './features/engine.ts'
import { openExtractor } from './features/session.ts'
import { readBackbone } from './features/weights.ts'
import { fileFinder } from './images/find.ts'
import { pictureOpener } from './images/open.ts'
import type { World } from './pipeline.ts'

type Places = Readonly<{
  /** Absolute path of the model repository. */
  workspace: string
  /** The folder that holds `vgg16/`. */
  models: URL
  /** Called after each picture with how many of all are done. */
  onProgress: (done: number, total: number) => void
}>

/** The real outside world: the file system, sharp and onnxruntime. */
export function openWorld(config: Config, { workspace, models, onProgress }: Places): World {
  return {
    find: fileFinder(workspace),
    openNetwork: async ({ taps, layers, size }, pictures) => {
      const [backbone, engine] = await Promise.all([readBackbone(new URL('vgg16/', models), layers), readEngine()])
      let done = 0
      return {
        backbone,
        engine,
        open: pictureOpener(size, config['max-pixels']),
        extract: openExtractor({ taps, weights: backbone.weights, threads: config.threads ?? availableParallelism() }),
        onPicture: () => onProgress((done += 1), pictures),
      }
    },
  }
}
