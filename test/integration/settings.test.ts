import { createHash } from 'node:crypto'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyDemo } from '../support/action-copy.ts'
import { pngText, withChunks } from '../support/metadata.ts'
import { picture } from '../support/pictures.ts'
import {
  addFiles,
  FAST,
  type Files,
  judgedOf,
  report,
  repository,
  scoresOf,
  SMALL,
  without,
} from '../support/repository.ts'
import { run } from '../support/run.ts'

type Made = Readonly<{ prompt?: string; lora?: string; model?: string; cfg?: number; seed?: number; more?: string }>

function infotext({ prompt = 'a cat', lora = 'ink', model = 'alpha', cfg = 7, seed = 1, more = '' }: Made): string {
  const settings = `Steps: 20, Sampler: Euler a, CFG scale: ${cfg}, Seed: ${seed}, Size: 64x64, Model: ${model}`
  return `${prompt}, <lora:${lora}:0.8>\nNegative prompt: blurry\n${settings}${more}, Version: v1.10.1`
}

/** A small picture that says how it was made. */
async function made(seed: number, settings: Made): Promise<Buffer> {
  const png = await picture({ seed }).png().toBuffer()
  return withChunks(png, [pngText('iTXt', 'parameters', infotext(settings))])
}

/** The small repository with settings in its samples; `change` is for the second picture of the pair beta. */
async function told(change: Made = {}): Promise<Files> {
  return {
    ...SMALL,
    'samples/ink/alpha/1.png': await made(1, { seed: 11 }),
    'samples/ink/alpha/2.png': await made(2, { seed: 12, prompt: 'a dog' }),
    'samples/ink/beta/1.png': await made(3, { seed: 11, model: 'beta' }),
    'samples/ink/beta/2.png': await made(4, { seed: 12, prompt: 'a dog', model: 'beta', ...change }),
  }
}

const hash = (prompt: string): string => createHash('sha256').update(prompt).digest('hex').slice(0, 12)

describe('settings that pictures carry', () => {
  test('that are equal pass, and give prompts and seeds to blocks', async () => {
    const root = await repository(await told())
    const { code, stdout } = await run(root, [...FAST, '--fail-on', 'settings'])
    expect(code).toBe(0)
    expect(stdout).toContain('settings passes\n')
    expect(stdout).toContain(
      'By their metadata the pictures of each LoRA were made with the same generation settings.\n',
    )
    const { rankings, settings, gate } = await scoresOf(root)
    expect(settings.status).toBe('match')
    expect(gate).toMatchObject({ passed: true, asked: true, fails: false, failures: [], notComputed: [] })
    expect(rankings[0]!.prompts).toBe(2)
    expect(rankings[0]!.settings.tools).toEqual([{ tool: 'A1111', version: 'v1.10.1', pictures: 4 }])
    const csv = await report(root, 'scores.csv')
    expect(csv).toContain(`ink,alpha,samples/ink/alpha/1.png,sample,${hash('a cat')},11,`)
    expect(csv).toContain(`ink,beta,samples/ink/beta/2.png,sample,${hash('a dog')},12,`)
    expect(await report(root, 'report.md')).not.toContain('What the pictures say')
  })

  test('that differ are found, named, and can make the gate fail', async () => {
    const root = await repository(await told({ cfg: 9 }))
    const { code, stdout } = await run(root, [...FAST, '--fail-on', 'settings', '--settings-declared'])
    expect(code).toBe(1)
    expect(stdout).toContain('cfg differs (7 in alpha; 9 in beta)')
    expect(stdout).toContain('  cfg (mismatch): 7 in alpha (2), beta (1); 9 in beta (1)')
    expect(stdout).toContain('Regenerate 1 picture of beta with cfg 7, or write allow-settings: cfg in style-gate.yml.')
    const { settings, gate } = await scoresOf(root)
    expect(settings.status).toBe('mismatch')
    expect(gate.failures).toEqual(['The pairs of the LoRA ink were not made with the same generation settings.'])
    expect(await report(root, 'report.md')).toContain(
      '| cfg     | mismatch | <code>7</code> in <code>alpha</code> (2), <code>beta</code> (1); <code>9</code> in <code>beta</code> (1) |',
    )
  })

  test('that may differ are shown as allowed', async () => {
    const root = await repository(await told({ cfg: 9 }), {
      'style-gate.yml': 'allow-settings: [cfg]\nfail-on: settings\n',
    })
    const { code, stdout } = await run(root, FAST)
    expect(code).toBe(0)
    expect(stdout).toContain('the same generation settings, but for what may differ (cfg).')
    expect(stdout).toContain('cfg (allowed): 7 in alpha (2), beta (1); 9 in beta (1)')
    expect((await scoresOf(root)).settings.status).toBe('match')
  })

  test('that nobody knows are no mismatch, and no gate is green by them', async () => {
    const root = await repository(SMALL)
    const { code, stdout } = await run(root, [...FAST, '--fail-on', 'settings'])
    expect(code).toBe(1)
    expect(stdout).toContain('settings unknown. No picture says with')
    const { gate, settings } = await scoresOf(root)
    expect(settings.status).toBe('unknown')
    expect(gate).toMatchObject({ passed: 'not-computed', failures: [] })
    expect(gate.notComputed).toEqual([
      expect.stringMatching(
        /^Whether the pairs of the LoRA ink were made with the same generation settings is unknown\./,
      ),
    ])
    // judge knows from scores.json alone that it was asked for.
    expect((await run(root, ['judge', 'style-gate-report/scores.json', '--report-dir', 'again'])).code).toBe(1)
    expect(await report(root, 'scores.json', 'again')).toBe(await report(root, 'scores.json'))
    await run(root, FAST)
    expect((await run(root, ['judge', 'style-gate-report/scores.json'])).code).toBe(0)
    expect((await run(root, ['judge', 'style-gate-report/scores.json', '--fail-on', 'settings'])).code).toBe(1)
    await run(root, [...FAST, '--fail-on', 'settings', '--settings-declared'])
    expect((await scoresOf(root)).gate.passed).toBe(true)
    expect((await scoresOf(root)).settings.status).toBe('declared')
  })

  test('win over the path, which counts where they are silent', async () => {
    const root = await repository(without(SMALL, 'samples/ink/alpha/1.png', 'samples/ink/alpha/2.png'), {
      'samples/ink/alpha/tree-7.png': await made(1, { seed: 11 }),
      'samples/ink/alpha/tree-8.png': 2,
    })
    const template = [
      '--samples',
      'samples/{lora}/{checkpoint}/{prompt}-{seed}.png',
      '--samples',
      'samples/{lora}/{checkpoint}/{seed}.png',
    ]
    expect((await run(root, [...FAST, ...template.slice(0, 2)])).code).toBe(0)
    const csv = await report(root, 'scores.csv')
    expect(csv).toContain(`samples/ink/alpha/tree-7.png,sample,${hash('a cat')},11,`)
    expect(csv).toContain(`samples/ink/alpha/tree-8.png,sample,${hash('tree')},8,`)
  })

  test('pair pictures with and without the LoRA, whose tag is no part of the prompt', async () => {
    const plain = async (seed: number, own: number, prompt: string): Promise<Buffer> => {
      const text = infotext({ seed: own, prompt }).replace(', <lora:ink:0.8>', '')
      return withChunks(await picture({ seed }).png().toBuffer(), [pngText('iTXt', 'parameters', text)])
    }
    const root = await repository(await told(), {
      'plain/alpha/1.png': await plain(51, 11, 'a cat'),
      'plain/alpha/2.png': await plain(52, 12, 'a dog'),
    })
    await run(root, [...FAST, '--samples-without-lora', 'plain/{checkpoint}/*'])
    expect(await report(root, 'scores.csv')).toContain(`ink,alpha,plain/alpha/1.png,without-lora,${hash('a cat')},11,`)
    expect((await scoresOf(root)).notices).toEqual([])
  })

  test('and judge repeats them, byte for byte, and with other rules', async () => {
    const root = await repository(await told({ cfg: 9 }))
    await run(root, [...FAST, '--allow-settings', 'vae', '--fail-on', 'settings'])
    const [json, markdown] = [await report(root, 'scores.json'), await report(root, 'report.md')]
    expect((await run(root, ['judge', 'style-gate-report/scores.json'])).code).toBe(1)
    expect(await report(root, 'scores.json', 'style-gate-judged')).toBe(json)
    expect(await report(root, 'report.md', 'style-gate-judged')).toBe(markdown)
    expect((await run(root, ['judge', 'style-gate-report/scores.json', '--allow-settings', 'cfg'])).code).toBe(0)
    expect((await judgedOf(root)).rules['allow-settings']).toEqual(['cfg'])
  })
})

test('the demo has one ranking that compares like with like, and one whose odd checkpoint is found', async () => {
  const root = await copyDemo()
  const { stdout } = await run(root, ['--size', '64x64'])
  expect(stdout).toContain(
    'The pairs were not made alike: cfg differs (7 in driftwood_v1 and northlight_v2; 9 in papermoon_v3).\n',
  )
  expect(stdout).toContain(
    'Next: Regenerate 8 pictures of papermoon_v3 with cfg 7, or write allow-settings: cfg in style-gate.yml.',
  )
  const { rankings, notices } = await scoresOf(root)
  expect(rankings.map(({ lora, settings }) => [lora, settings.status])).toEqual([
    ['pointillism', 'mismatch'],
    ['woodblock', 'match'],
  ])
  expect(rankings[1]!.settings.fields.map(({ found }) => found)).toEqual(
    rankings[1]!.settings.fields.map(() => 'match'),
  )
  expect(notices).toEqual([])
})

describe('pictures in the wrong folder', () => {
  test('are named, with the checkpoint that made them', async () => {
    const root = await repository(await told({ model: 'gamma_v2' }))
    const { stdout } = await run(root, FAST)
    expect(stdout).toMatch(/^Next: .*Add 6 references \(at least 3\)\./m)
    expect(stdout).toContain('The pairs were not made alike: 1 picture of beta by another checkpoint (gamma_v2).')
    const { notices } = await scoresOf(root)
    expect(notices).toContainEqual({
      level: 'warning',
      text: 'Made by another checkpoint than the path says, by their metadata.',
      subjects: ['samples/ink/beta/2.png (gamma_v2)'],
    })
    expect((await run(root, [...FAST, '--allow-settings', 'checkpoint'])).stdout).not.toContain('another checkpoint')
  })

  test('are named where their metadata have no such LoRA, or one where there should be none', async () => {
    const root = await repository(await told({ lora: 'watercolour' }), {
      'plain/alpha/1.png': await made(51, {}),
      'plain/beta/1.png': await made(52, { lora: 'detail', model: 'beta', cfg: 3 }),
    })
    await run(root, [...FAST, '--samples-without-lora', 'plain/{checkpoint}/*'])
    const { notices } = await scoresOf(root)
    expect(notices.map(({ text, subjects }) => [text, subjects])).toEqual(
      expect.arrayContaining([
        [
          'Made without a LoRA of the name that the path says, by their metadata.',
          ['samples/ink/beta/2.png (watercolour)'],
        ],
        ['Taken as made without the LoRA, but their metadata name it.', ['plain/alpha/1.png']],
        [
          'Pictures with and without the LoRA that were not made with the same generation settings, by their metadata.',
          ['beta × ink (cfg)'],
        ],
      ]) as unknown,
    )
  })
})

describe('a sidecar', () => {
  test('says what a picture does not, and is not among the files that are passed over', async () => {
    const settings = (checkpoint: string, cfg: number): string =>
      JSON.stringify({
        prompt: 'a cat',
        'negative-prompt': '',
        sampler: 'Euler',
        schedule: 'normal',
        steps: 20,
        cfg,
        size: '64x64',
        hires: 'off',
        vae: 'built-in',
        'clip-skip': 1,
        lora: 'ink',
        'lora-weight': 1,
        networks: [],
        conditioning: [],
        rng: 'cpu',
        denoise: 1,
        checkpoint,
      })
    const root = await repository(SMALL, {
      'samples/ink/alpha/1.json': settings('alpha', 7),
      'samples/ink/alpha/2.json': settings('alpha', 7),
      'samples/ink/beta/1.json': settings('beta', 7),
      'samples/ink/beta/2.json': settings('beta', 7),
      'samples/ink/beta/notes.txt': 'mine',
    })
    await run(root, FAST)
    const { settings: status, notices } = await scoresOf(root)
    expect(status.status).toBe('match')
    expect(notices.map(({ text }) => text)).toEqual(['1 other file was passed over, hidden or no pictures: .txt (1).'])
    await writeFile(join(root, 'samples/ink/beta/2.json'), settings('beta', 8))
    expect((await run(root, FAST)).stdout).toContain('cfg (mismatch): 7 in alpha (2), beta (1); 8 in beta (1)')
  })

  test('that is no such file is told, and what it would say is unknown', async () => {
    const root = await repository(SMALL, {
      'samples/ink/beta/2.json': '{"tags": ["cat"]}',
      'samples/ink/beta/1.json': '',
    })
    expect((await run(root, FAST)).code).toBe(0)
    const { notices } = await scoresOf(root)
    expect(notices.map(({ text, subjects }) => `${text} ${subjects.join()}`)).toEqual([
      'Generation settings in a file NAME.json beside a picture that were not understood: it is no JSON object. samples/ink/beta/1.json',
      expect.stringMatching(
        /^Generation settings .* names none of prompt, .*checkpoint\. samples\/ink\/beta\/2\.json$/,
      ) as unknown,
    ])
  })

  test.skipIf(process.platform === 'win32')('that is a link out of the repository is refused', async () => {
    const outside = await repository({ 'secret.json': '{"cfg": 7}' })
    const root = await repository(SMALL)
    await symlink(join(outside, 'secret.json'), join(root, 'samples/ink/beta/2.json'))
    const { code, stderr } = await run(root, FAST)
    expect(code).toBe(2)
    expect(stderr).toContain('samples/ink/beta/2.json: is a link out of the working directory, or no regular file')
  })
})

describe('hostile metadata', () => {
  test('do not stop a run, and what they would say is unknown', async () => {
    const png = await picture({ seed: 5 }).png().toBuffer()
    const bomb = pngText('zTXt', 'parameters', Buffer.alloc(50_000_000, 97))
    const root = await repository(SMALL, {
      'samples/ink/beta/3.png': withChunks(
        png,
        Array.from({ length: 20 }, () => bomb),
      ),
      'samples/ink/beta/4.png': withChunks(await picture({ seed: 6 }).png().toBuffer(), [
        pngText('tEXt', 'parameters', Buffer.alloc(50_000_000, 97)),
      ]),
    })
    const before = process.cpuUsage()
    const { code, stderr } = await run(root, FAST)
    expect(stderr).not.toContain('error')
    expect(code).toBe(0)
    // sharp alone would take twenty seconds and two gigabytes for the bombs.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(12)
    const { notices, settings } = await scoresOf(root)
    expect(settings.status).toBe('unknown')
    expect(notices).toContainEqual({
      level: 'notice',
      text: 'Generation settings of a picture that were not understood: a text of more than 1 MiB.',
      subjects: ['samples/ink/beta/3.png', 'samples/ink/beta/4.png'],
    })
  })

  test('are escaped in every report', async () => {
    const evil = '<img src=x onerror=alert(1)> [x](http://e.vil) | `code` @someone \u001b[31m\u202e\n::error::no'
    const more = `, VAE: ${JSON.stringify(evil)}, RNG: "#[x]: ${'y'.repeat(30)}"`
    const root = await repository(await told({ more, model: 'beta <b>, |' }))
    const { code, stdout } = await run(root, FAST)
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/[\u001b\u202e]|^::error/m)
    const markdown = await report(root, 'report.md')
    expect(markdown).toContain('vae')
    expect(markdown).not.toMatch(/<img|\]\(http|@someone|[\u001b\u202e]/)
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes('mismatch'))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row.split('|')).toHaveLength(5)
  })

  test('of a wrong name in allow-settings are refused by name', async () => {
    const root = await repository(SMALL)
    await addFiles(root, { 'style-gate.yml': 'allow-settings: [cfg, stepps]\n' })
    const { code, stderr } = await run(root, FAST)
    expect(code).toBe(2)
    expect(stderr).toContain('style-gate.yml:1: there is no setting stepps')
    expect(stderr).toContain('fix: Give any of prompt, negative-prompt, ')
  })
})
