import type { Problem } from '../errors.ts'
import { isActionKey } from './action-keys.ts'
import { isKey, KEYS } from './schema.ts'

/** What is wrong with a key that cannot stand in the configuration file. */
export function misplacedProblem(key: string, subject: string): readonly Problem[] {
  if (isActionKey(key)) {
    const problem = `${key} is for the action alone and cannot stand in this file`
    return [{ subject, problem, fix: 'Give it as an input of the action.' }]
  }
  if (!isKey(key) || !('inFile' in KEYS[key])) return []
  const problem = `${key} says where this file is and cannot stand in it`
  return [{ subject, problem, fix: `Give it as --${key} or as an input of the action.` }]
}
