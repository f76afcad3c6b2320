import type sharp from 'sharp'
import { requireNative } from '../../src/runtime/natives.ts'

/** Stands in for sharp in the bundles. */
// eslint-disable-next-line import/no-default-export -- as the library has it
export default requireNative('sharp') as typeof sharp
