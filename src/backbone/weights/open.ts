import type { Config } from '../../config/schema.ts'
import { UserError } from '../../errors.ts'
import { openUserFile } from './file.ts'
import { readHubAccess } from './hub-access.ts'
import type { HubWorld } from './hub-weights.ts'
import { openShipped } from './shipped.ts'
import type { Backbone } from './weights.ts'

/** Where weights are looked for. */
export type WeightsPlaces = Pick<HubWorld, 'cacheFolder' | 'folders'> &
  Readonly<{
    /** The folder that holds `vgg16/`. */
    models: URL
    /** The variables of the process, some of which say how the Hub is reached. */
    environment: Readonly<Record<string, string | undefined>>
  }>

export type WeightsWorld = WeightsPlaces &
  Omit<HubWorld, 'access'> &
  Readonly<{
    /** What a path is relative to: the absolute path of the working directory. */
    workspace: string
  }>

/** The Hub is given up after half a minute of silence, or ten minutes for one part of a file. In milliseconds. */
const HUB_TIMES = { patience: { idle: 30_000, total: 600_000 }, backOff: 1000 }

type Wanted = Pick<Config, 'backbone' | 'weights-sha256' | 'recipe' | 'layers' | 'seed'>

/** The weights that the configuration names, as far as their header tells. Reading others than `weights-sha256` says throws a UserError. */
export async function openBackbone(config: Wanted, world: WeightsWorld): Promise<Backbone> {
  const backbone = await openChosen(config, world)
  return {
    ...backbone,
    read: async (layers) => {
      const read = await backbone.read(layers)
      checkPin(config['weights-sha256'], read.weightsSha256)
      return read
    },
  }
}

async function openChosen({ backbone: choice, recipe, layers, seed }: Wanted, world: WeightsWorld): Promise<Backbone> {
  if (choice.kind === 'shipped') return openShipped(world.models)
  if (choice.kind === 'file') return openUserFile(choice.path, world.workspace)
  const access = readHubAccess(world.environment, HUB_TIMES)
  // Most runs ask no Hub, and need not wait for what asks one.
  const { openHubWeights } = await import('./hub-weights.ts')
  return openHubWeights(choice.place, JSON.stringify([recipe, layers, seed]), { ...world, access })
}

/** Throws a UserError where weights are not those that were meant. */
export function checkPin(wanted: string | undefined, actual: string): void {
  if (wanted === undefined || wanted === actual) return
  throw new UserError({
    subject: 'weights-sha256',
    problem: `is ${wanted}, and the weights in use have ${actual}`,
    fix: 'Give the weights that were meant, or the SHA-256 of these: another recipe or other layers have another one.',
  })
}
