import { metadataReader } from '../../src/records/told.ts'
import type { Naming } from '../../src/trees/naming.ts'

/** Of a repository called `studies`. */
export const NAMING: Naming = { repository: async () => 'studies', told: metadataReader() }
