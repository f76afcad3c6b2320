import type { Notice } from '../lib/notice.ts'
import type { BaseConfig } from './guard.ts'
import type { Options } from './options.ts'
import type { Config } from './schema.ts'

/** What a run is told, and of whom. */
export type Configured = Readonly<{
  config: Config
  options: Options
  /** null where there is no base commit, or the configuration file is as it is there. */
  baseConfig: BaseConfig | null
  /** Whether `fail-on` was given in so many words: then what it asks must be known. */
  asked: boolean
  /** What the user should know of the configuration. */
  notices: readonly Notice[]
}>
