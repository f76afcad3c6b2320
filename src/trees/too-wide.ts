import { parseTemplates, type Template } from '../config/template.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import type { NamedFile } from './name-samples.ts'

/** So many checkpoints of one sample each are hardly checkpoints. */
const MANY = 5
const MOST_SHARE = 0.8
/** Paths by which a narrower template is tried. */
const MOST_TRIED = 200
/** In a message. */
const MOST_VARYING = 3

/** What may be one part of a name that a template takes whole for the checkpoint's. */
const NARROWER = [
  '{checkpoint}_{prompt}',
  '{checkpoint}-{prompt}',
  '{checkpoint} {prompt}',
  '{prompt}_{checkpoint}',
  '{prompt}-{checkpoint}',
]

/** Templates that take what tells samples apart for what tells checkpoints apart, and one for each that would not. */
export function tooWideNotices(samples: readonly NamedFile[], templates: readonly Template[]): readonly Notice[] {
  const lines = groupBy(
    templates.filter(({ excludes, placeholders }) => !excludes && placeholders.includes('checkpoint')),
    ({ source }) => source,
  )
  return [...lines].flatMap(([source, own]) => {
    const found = samples.filter(({ path }) => readBy(own, path) !== undefined)
    const pairs = [...groupBy(found, ({ names }) => JSON.stringify([names.lora, names.checkpoint])).values()]
    const singles = pairs.filter(({ length }) => length === 1)
    return singles.length < MANY || singles.length < MOST_SHARE * pairs.length ? [] : [noticeOf(source, found)]
  })
}

function noticeOf(source: string, samples: readonly NamedFile[]): Notice {
  const paths = samples.slice(0, MOST_TRIED).map(({ path }) => path)
  const better = narrowerThan(source, paths)
  const text = 'A template of samples takes each picture for a checkpoint of its own.'
  if (better === undefined) return { level: 'warning', text, subjects: [source] }
  const varying = [...new Set(paths.flatMap((path) => readBy(parseTemplates(better), path)?.prompt ?? []))]
  const shown = varying.slice(0, MOST_VARYING).join(', ')
  const more = varying.length > MOST_VARYING ? ' and so on' : ''
  return {
    level: 'warning',
    text: `${text} What varies is a part of the name; the second template would group them.`,
    subjects: [`${source} (${shown}${more}): ${better}`],
  }
}

/** By which at most half as many checkpoints are found as there are pictures. */
function narrowerThan(source: string, paths: readonly string[]): string | undefined {
  if (source.includes('{prompt}')) return undefined
  return NARROWER.map((part) => source.replace('{checkpoint}', part)).find((candidate) => {
    const templates = parseTemplates(candidate)
    const names = paths.map((path) => readBy(templates, path)?.checkpoint)
    return !names.includes(undefined) && new Set(names).size * 2 <= names.length
  })
}

function readBy(templates: readonly Template[], path: string): ReturnType<Template['read']> {
  return templates.map(({ read }) => read(path)).find((names) => names !== undefined)
}
