import { promptHash } from '../../src/evidence/prompt-and-seed.ts'
import type { Compared, ComparedPair, LoraEvidence, Target } from '../../src/evidence/evidence.ts'
import { methodOf } from '../../src/backbone/method.ts'
import { SHIPPED } from '../../src/backbone/weights/shipped.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { randomFor } from '../../src/lib/random.ts'
import { toReport } from '../../src/pipeline.ts'
import type { Report } from '../../src/report/report.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { type About, NOTHING_TOLD } from '../../src/verdict/about.ts'
import { auditsOf } from '../../src/settings/audit/audits-of.ts'
import { NO_NAMES } from '../../src/settings/audit/known-names.ts'
import type { MadePair } from '../../src/settings/audit/made.ts'
import { changeOf } from './report-change.ts'
import { thumbnailsFor } from './report-thumbnails.ts'
import { COMPUTED } from './scores.ts'

/** What a name is of. */
export type Named = 'lora' | 'checkpoint' | 'control' | 'file' | 'prompt' | 'setting'

/** Two pictures that are compared: numbers of the checkpoint and its sample, or of a reference, and of the target among its role's. */
export type Two = Readonly<{
  from: 'sample' | 'reference' | 'without-lora'
  checkpoint: number
  picture: number
  to: Target['role']
  target: number
}>

/** A report that no run made. Numbers are of pictures in each pair or set. */
export type Plan = Readonly<{
  loras: number
  checkpoints: number
  samples: number
  references: number
  /** Sets. */
  controls: number
  controlPictures: number
  /** How many different ones; 0 where they are not known. */
  prompts: number
  /** Whether each checkpoint lacks other samples. */
  gaps: boolean
  withoutLora: boolean
  name: (kind: Named, plain: string) => string
  /** Undefined: as a metric would see them that works. */
  loss: ((two: Two) => number) | undefined
  /** Whether there is a base, and something else than there. */
  changed: boolean
  thumbnails: 'all' | 'some' | 'none'
}>

const DEMO: Plan = {
  loras: 2,
  checkpoints: 3,
  samples: 8,
  references: 6,
  controls: 2,
  controlPictures: 2,
  prompts: 4,
  gaps: false,
  withoutLora: false,
  name: (_, plain) => plain,
  loss: undefined,
  changed: false,
  thumbnails: 'all',
}

const CONFIG = parseConfig()
const METHOD = methodOf(CONFIG, SHIPPED)
const METRICS = ['gram-mse', 'gram-cos', 'moments-cos'] as const
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
/** So that they sort as they are counted. */
const numbered = (plain: string, index: number): string => `${plain}-${String(index + 1).padStart(4, '0')}`

/** Made as a run makes it, of losses that were drawn: the same plan gives the same report. */
export async function reportOf(changes: Partial<Plan> = {}): Promise<Report> {
  const plan = { ...DEMO, ...changes }
  const loras = upTo(plan.loras).map((lora) => evidenceOf(lora, plan))
  const prompts = upTo(plan.prompts).map((prompt) => promptOf(prompt, plan))
  const pictures = loras.flatMap(listed)
  const made = loras.map(({ lora, pairs }, index) => ({
    lora,
    made: pairs.map((pair, at) => madeOf({ ...pair, lora }, index * at, plan)),
  }))
  const paths = pictures.map(({ path }) => path).filter((_, index) => plan.thumbnails === 'all' || index % 3 > 0)
  const thumbnails = await thumbnailsFor(plan.thumbnails === 'none' ? [] : paths)
  const change = plan.changed ? changeOf(loras) : { base: null, changes: null }
  return toReport(
    { metric: METHOD.metric, loras },
    {
      config: CONFIG,
      options: {},
      baseConfig: null,
      asked: false,
      notices: [{ level: 'warning', text: 'A warning.', subjects: pictures.slice(0, 3).map(({ path }) => path) }],
      origin: ORIGIN,
      abouts: aboutsOf(made),
      accepted: null,
      notOfPull: null,
      notScored: [],
      missing: [],
      waiver: null,
      acceptLabel: null,
      pictures,
      prompts: new Map(prompts.map((prompt) => [promptHash(prompt), prompt])),
      thumbnails,
      thumbnailsBefore: await thumbnailsFor(
        (change.changes?.pictures ?? []).flatMap(({ before }) => before ?? []),
        7,
      ),
      scoresCsvSha256: 'cd'.repeat(32),
      ...change,
    },
  )
}

function aboutsOf(made: Parameters<typeof auditsOf>[0]): ReadonlyMap<string, About> {
  const audits = [...auditsOf(made, NO_NAMES)]
  return new Map(audits.map(([lora, audit]) => [lora, { ...NOTHING_TOLD, audit, recipe: METHOD.recipe, altered: 0 }]))
}

const ORIGIN = { recipe: METHOD.recipe, size: '512x512', ...COMPUTED } as const

function promptOf(index: number, { name }: Plan): string {
  return name(
    'prompt',
    `${numbered('prompt', index)}, a bridge in autumn, a heron beneath it, masterpiece, best quality`,
  )
}

type Own = Readonly<{ lora: string; targets: readonly Target[]; draw: (two: Two) => number; plan: Plan }>

function evidenceOf(index: number, plan: Plan): LoraEvidence {
  const lora = plan.name('lora', numbered('style', index))
  const own = { lora, targets: targetsOf(lora, plan), draw: drawing(index, plan), plan }
  const sets = new Map(own.targets.map(({ role, set }) => [set, role]))
  const pairsOf = (from: 'sample' | 'without-lora'): readonly ComparedPair[] =>
    upTo(plan.checkpoints).map((checkpoint) => pairOf(checkpoint, from, own))
  return {
    lora,
    metrics: METRICS,
    layers: METHOD.layers,
    targetSets: [...sets].map(([set, role]) => ({
      role,
      set,
      cross: false,
      pictures: own.targets.filter((target) => target.set === set).length,
    })),
    pairs: pairsOf('sample').map((pair, checkpoint) => ({ ...pair, directionShare: 0.6 + 0.3 / (checkpoint + 1) })),
    withoutLora: plan.withoutLora ? pairsOf('without-lora') : [],
    copied: [],
    references: upTo(plan.references).map((picture) => referenceOf(picture, own)),
  }
}

function targetsOf(lora: string, { references, controls, controlPictures, name }: Plan): readonly Target[] {
  const file = (index: number): string => name('file', numbered('picture', index))
  const works = upTo(references).map((index) => ({
    path: `references/${lora}/${file(index)}.png`,
    role: 'reference' as const,
    set: lora,
  }))
  const others = upTo(controls * controlPictures).map((index) => {
    const set = name('control', numbered('control', Math.floor(index / controlPictures)))
    return { path: `controls/${set}/${file(index % controlPictures)}.png`, role: 'control' as const, set }
  })
  return [...works, ...others]
}

function pairOf(checkpoint: number, from: 'sample' | 'without-lora', { lora, targets, draw, plan }: Own): ComparedPair {
  const model = plan.name('checkpoint', numbered('model', checkpoint))
  const there = upTo(plan.samples).filter((picture) => !plan.gaps || (picture + checkpoint) % 4 > 0)
  const samples = there.map((picture): Compared => {
    const two = { from, checkpoint, picture }
    const folder = from === 'sample' ? 'samples' : 'without-lora'
    return {
      path: `${folder}/${lora}/${model}/${plan.name('file', numbered('picture', picture))}.png`,
      prompt: plan.prompts === 0 ? undefined : promptHash(promptOf(picture % plan.prompts, plan)),
      seed: plan.prompts === 0 ? undefined : String(1000 + Math.floor(picture / plan.prompts)),
      comparisons: targets.map((target) => toTarget(target, draw({ ...two, ...placeOf(target, targets) }))),
    }
  })
  return { checkpoint: model, samples }
}

function referenceOf(picture: number, { targets, draw, plan }: Own): Compared {
  const others = targets.slice(picture + 1, plan.references).concat(targets.slice(plan.references))
  const two = { from: 'reference', checkpoint: 0, picture } as const
  const comparisons = others.map((target) => {
    const { totals } = toTarget(target, draw({ ...two, ...placeOf(target, targets) }))
    return { target, totals }
  })
  return { path: targets[picture]!.path, prompt: undefined, seed: undefined, comparisons }
}

function placeOf(target: Target, targets: readonly Target[]): Pick<Two, 'to' | 'target'> {
  const own = targets.filter(({ role }) => role === target.role)
  return { to: target.role, target: own.indexOf(target) }
}

function toTarget(target: Target, loss: number): Compared['comparisons'][number] {
  const totals = { 'gram-mse': loss, 'gram-cos': loss / 2, 'moments-cos': loss / 3 }
  const layers = METHOD.layers.map((_, layer) => (loss * (layer + 1)) / METHOD.layers.length)
  return { target, totals, ...(target.role === 'reference' && { layers }) }
}

/** Each checkpoint is farther from the references than the one before, controls farther than all; what a picture is counts as well. */
function drawing(lora: number, { loss }: Plan): (two: Two) => number {
  if (loss !== undefined) return loss
  const noise = (...of: readonly (string | number)[]): number => randomFor(1, lora, ...of).uniform() - 0.5
  return ({ from, checkpoint, picture, to, target }) => {
    const far = { sample: 0.4 + 0.35 * checkpoint, 'without-lora': 1.6, reference: 0 }[from]
    const own = 0.8 * noise(from, checkpoint, picture) + 0.3 * noise(from, checkpoint, picture, to, target)
    return 0.0015 * Math.exp(far + own + (to === 'control' ? 1.5 + 0.2 * target : 0.2 * noise(to, target)))
  }
}

function listed({ lora, pairs, withoutLora, references, targetSets }: LoraEvidence): Scores['pictures'] {
  const samples = (role: 'sample' | 'without-lora', own: readonly ComparedPair[]): Scores['pictures'] =>
    own.flatMap(({ checkpoint, samples: pictures }) =>
      pictures.map(({ path }) => ({ path, role, set: lora, checkpoint, identity: path })),
    )
  const controls = (references[0]?.comparisons ?? []).flatMap(({ target: { role, ...target } }) =>
    role === 'control' ? [{ ...target, role, checkpoint: null, identity: target.path }] : [],
  )
  const works = references.map(({ path }) => ({
    path,
    role: 'reference' as const,
    set: targetSets[0]!.set,
    checkpoint: null,
    identity: path,
  }))
  return [...works, ...controls, ...samples('sample', pairs), ...samples('without-lora', withoutLora)]
}

/** From the second LoRA on the last checkpoints were used with another CFG scale than the first. */
function madeOf({ lora, checkpoint, samples }: ComparedPair & { lora: string }, at: number, plan: Plan): MadePair {
  const size = { width: 512, height: 768 }
  const texts = new Map(upTo(plan.prompts).map((index) => [promptHash(promptOf(index, plan)), promptOf(index, plan)]))
  const pictures = samples.map(({ path, prompt, seed }) => ({
    path,
    prompt: prompt && texts.get(prompt),
    size,
    settings: {
      tool: plan.name('setting', 'A1111'),
      version: 'v1.10.1',
      prompt: prompt && texts.get(prompt),
      negativePrompt: 'lowres, blurry',
      sampler: plan.name('setting', 'DPM++ 2M'),
      schedule: 'karras',
      steps: 28,
      cfg: at > 1 ? 9 : 7,
      size,
      hires: 'off',
      vae: { name: 'built-in' },
      clipSkip: 2,
      networks: [{ kind: 'lora' as const, name: lora, weight: 0.8 }],
      conditioning: [],
      rng: 'gpu',
      denoise: 1,
      seed,
      checkpoint: { name: checkpoint },
    },
  }))
  return { checkpoint, pictures }
}
