import { type SampleRole, TARGET_ROLES, type TargetRole } from '../config/words.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../lib/notice.ts'

/** What a picture is to the run. The owner is the LoRA, or the control set; the checkpoint is '' where there is none. */
export type Part = Readonly<{
  path: string
  role: TargetRole | SampleRole
  owner: string
  checkpoint: string
}>

export type Entry = Readonly<{ admitted: boolean; notices: readonly Notice[]; problems: readonly Problem[] }>

/** Says of each picture, in turn, how it stands to the pictures before it that have the same pixels. */
export type Ledger = (part: Part, identity: string) => Entry

/**
 * Two pictures are the same when their decoded pixels are. Within one set or pair such a picture counts once. A sample that
 * is a reference, a control that is one, or one picture in two pairs of a LoRA would make a score meaningless.
 */
export function openLedger(): Ledger {
  const seen = new Map<string, Part[]>()
  return (part, identity) => {
    const twins = seen.get(identity) ?? []
    seen.set(identity, [...twins, part])
    const double = twins.find((twin) => sameSet(twin, part))
    if (double)
      return {
        admitted: false,
        notices: [notice('These pictures have the same pixels and count once.', double, part)],
        problems: [],
      }
    const clash = twins.find((twin) => excludes(twin, part))
    if (clash) return { admitted: false, notices: [], problems: [clashProblem(clash, part)] }
    const twin = twins.find(({ role }) => role === 'sample' || role === 'without-lora')
    const text = 'These pictures have the same pixels, though one should differ from the other by its LoRA.'
    return { admitted: true, notices: twin ? [notice(text, twin, part)] : [], problems: [] }
  }
}

function sameSet(a: Part, b: Part): boolean {
  return a.role === b.role && a.owner === b.owner && a.checkpoint === b.checkpoint
}

/** Pairs of roles in which the same pixels are a mistake. References of two LoRAs and pictures of two controls may meet. */
function excludes(earlier: Part, later: Part): boolean {
  if (later.role === 'reference') return false
  if (TARGET_ROLES.some((role) => role === earlier.role)) return later.role !== earlier.role
  return later.role === earlier.role && later.owner === earlier.owner
}

function clashProblem(earlier: Part, later: Part): Problem {
  if (earlier.path === later.path) {
    const problem = `is matched twice: it is ${describe(earlier)} and ${describe(later)}`
    return { subject: later.path, problem, fix: 'Narrow the templates, or exclude it from one of them with a ! line.' }
  }
  const problem = `has the same pixels as ${earlier.path}, ${describe(earlier)}`
  return { subject: later.path, problem, fix: 'Keep the picture in one of the two places.' }
}

function describe({ role, owner, checkpoint }: Part): string {
  if (role === 'reference') return `a reference of the LoRA ${owner}`
  if (role === 'control') return `a picture of the control ${owner}`
  return `a picture of the checkpoint ${checkpoint}`
}

function notice(text: string, earlier: Part, later: Part): Notice {
  return { level: 'notice', text, subjects: [`${later.path} = ${earlier.path}`] }
}
