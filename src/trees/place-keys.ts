import type { Config } from '../config/schema.ts'

/** The keys that have templates. */
export const TEMPLATES = ['samples', 'references', 'controls', 'samples-without-lora'] as const

/** The keys that say where pictures are, and what names them. */
export const PLACES = [...TEMPLATES, 'lora', 'checkpoint', 'group-by', 'layout'] as const

/** Where pictures are to be looked for, and how they are to be called. */
export type Places = Readonly<Pick<Config, (typeof PLACES)[number] | 'names' | 'allow-unreadable'>>
