import type { Config } from '../config/schema.ts'
import type { Notice } from '../lib/notice.ts'
import { LEAST_REFERENCES } from './checks/self-test.ts'
import type { Outlook } from './next/outlook.ts'

type Rules = Readonly<{
  config: Pick<Config, 'fail-on'>
  /** Whether `fail-on` was given in so many words. */
  asked: boolean
  isRepository: boolean
}>

/** Why a word of `fail-on` cannot be answered here, or is answered in one way alone; what to do about it. */
type Idle = Readonly<{ problem: string; fix: string; loras?: readonly string[] }>

type Words = Readonly<Partial<Record<Config['fail-on'][number], Idle>>>

/** Words of `fail-on` that these pictures leave no choice. Without a LoRA nothing is known of rankings. */
export function idleGateNotices(
  outlooks: readonly Outlook[],
  { config, asked, isRepository }: Rules,
): readonly Notice[] {
  const found: Words = { ...ofRankings(outlooks), ...(asked && !isRepository ? { regression: NO_REPOSITORY } : {}) }
  return config['fail-on'].flatMap((word): readonly Notice[] => {
    const idle = found[word]
    if (idle === undefined || idle.loras?.length === 0) return []
    const text = `${idle.fix}, or take \`${word}\` out of \`fail-on\`: it ${idle.problem}.`
    return [{ level: 'warning', text, subjects: idle.loras ?? [] }]
  })
}

const NO_REPOSITORY: Idle = {
  problem: 'cannot be known where no repository is',
  fix: 'Put the folder into a git repository',
}

function ofRankings(outlooks: readonly Outlook[]): Words {
  const lorasWhere = (is: (own: Outlook) => boolean): readonly string[] => outlooks.filter(is).map(({ lora }) => lora)
  const singles = lorasWhere(({ checkpoints }) => checkpoints === 1)
  const second = { fix: 'Add samples of a second checkpoint', loras: singles }
  const blind: Idle = {
    problem: 'can never be known of these LoRAs, which need 3 references and a control',
    fix: 'Add references or controls',
    loras: lorasWhere(({ references, controls }) => references < LEAST_REFERENCES || controls === 0),
  }
  return {
    contradicted: blind,
    position: blind,
    unranked: { ...second, problem: 'fails every run, because these LoRAs have one checkpoint alone' },
    inconclusive: { ...second, problem: 'can never be known of these LoRAs, which have one checkpoint alone' },
    settings: {
      problem: 'can never be known of these LoRAs, whose pictures do not name all their settings',
      fix: 'Commit the pictures as the tool saved them, write `settings-declared: true`',
      loras: lorasWhere(({ settings }) => settings.status === 'unknown'),
    },
  }
}
