import { parseConfig } from '../../src/config/parse.ts'
import type { Rules } from '../../src/verdict/check.ts'

/** The limits that count where nothing is configured. */
export const RULES: Rules = parseConfig()
