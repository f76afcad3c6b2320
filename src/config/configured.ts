import type { BaseConfig } from './guard.ts'
import type { Options } from './options.ts'
import type { Config } from './schema.ts'

/** What a run is told, and of whom. */
export type Configured = Readonly<{
  config: Config
  options: Options
  /** null where there is no base commit, or the configuration file is as it is there. */
  baseConfig: BaseConfig | null
}>
