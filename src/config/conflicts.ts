import type { Problem } from '../errors.ts'
import { layerConflicts } from './layer-conflicts.ts'
import type { Locate } from './locate.ts'
import type { Config } from './schema.ts'
import { NAMED_BACKBONES } from './words.ts'

/** Keys that are good alone and not together. */
export function conflicts(config: Config, locate: Locate): readonly Problem[] {
  const { recipe, size, backbone, 'fail-on': failOn, 'max-position': most } = config
  const problems: Problem[] = []
  if (recipe === 'ghost-review' && size !== undefined && 'shortSide' in size)
    problems.push({
      subject: locate('size'),
      problem: `size ${size.shortSide} sets the short side, but the recipe ghost-review compares only pictures of one size`,
      fix: 'Give size as WIDTHxHEIGHT, or take another recipe.',
    })
  if (failOn.includes('position') && most === undefined)
    problems.push({
      subject: locate('fail-on'),
      problem: 'fail-on names position, but there is no limit',
      fix: 'Give max-position, such as 1: as far as a control.',
    })
  if (most !== undefined && !failOn.includes('position'))
    problems.push({
      subject: locate('max-position'),
      problem: 'max-position limits nothing, because fail-on does not name position',
      fix: 'Add position to fail-on.',
    })
  // What weights of another place hold is known when they are opened.
  const { name } = backbone
  const ofLayers =
    name === undefined ? [] : layerConflicts(config, { called: name, layers: NAMED_BACKBONES[name] }, locate)
  return [...problems, ...ofLayers]
}
