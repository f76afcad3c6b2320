import type { Config } from '../src/config/schema.ts'
import { openWorld, type World } from '../src/runtime/world.ts'

/** A model repository with the shipped weights, for which nothing is fetched. `onPicture` is called after each picture. */
export function worldOf(config: Config, workspace: string, onPicture: () => void): World {
  return openWorld(config, {
    workspace,
    index: undefined,
    repositoryName: async () => 'repository',
    models: new URL('../models/', import.meta.url),
    environment: {},
    cacheFolder: workspace,
    folders: undefined,
    thumbnails: true,
    onProgress: onPicture,
    onFetched: () => {},
    log: () => {},
    later: () => {},
  })
}
