import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { filesText, settingsText, surveyText, workflowSentences } from '../../src/report/terminal/init.ts'
import { openAsk } from '../../src/runtime/ask.ts'
import type { Survey } from '../../src/trees/survey.ts'
import type { Lack } from '../../src/trees/lacking.ts'

const NOTHING: Survey = {
  layout: undefined,
  pairs: [],
  references: [],
  controls: [],
  nameless: undefined,
  lacks: [],
  problems: [],
  settings: {},
}

const REFERENCES: Lack = {
  what: 'references',
  lora: 'ink',
  place: 'references/ink/',
  have: 0,
  least: 5,
  enough: 8,
}

describe('what a folder has', () => {
  test('is a table of pairs, and a line each of references and controls', () => {
    const text = surveyText(
      {
        ...NOTHING,
        layout: 'kohya',
        pairs: [
          { lora: 'ink', checkpoint: 'epoch 2', samples: 12 },
          { lora: '墨', checkpoint: 'epoch 10', samples: 3 },
        ],
        references: [{ name: 'ink', pictures: 8 }],
        controls: [
          { name: 'doodle', pictures: 4 },
          { name: 'wash', pictures: 1 },
        ],
      },
      'models',
    )
    expect(text).toBe(`Pictures in models, found by the layout kohya:

  LoRA   checkpoint   samples
  ink    epoch 2           12
  墨     epoch 10           3

  references: 8 of ink
  controls:   4 of doodle, 1 of wash
`)
  })

  test('has an end, however much it is', () => {
    const many = Array.from({ length: 1000 }, (_, index) => String(index))
    const text = surveyText(
      {
        ...NOTHING,
        pairs: many.map((lora) => ({ lora, checkpoint: 'a', samples: 1 })),
        references: many.map((name) => ({ name, pictures: 1 })),
        lacks: many.map((lora) => ({ ...REFERENCES, lora })),
        problems: many.map((subject) => ({ subject, problem: 'is bad', fix: 'Mend it.' })),
      },
      '.',
    )
    expect(text.split('\n').length).toBeLessThan(100)
    for (const more of [
      'and 960 more pairs',
      'and 990 more, which lack references too',
      'and 990 more\n',
      '1000 times',
    ])
      expect(text).toContain(more)
  })

  test('is said without a sign that moves the cursor or is a command', () => {
    const bad = '\u001b[2J\n::error::x'
    const text = [
      surveyText(
        {
          ...NOTHING,
          pairs: [{ lora: bad, checkpoint: bad, samples: 1 }],
          references: [{ name: bad, pictures: 1 }],
          nameless: bad,
          lacks: [{ ...REFERENCES, lora: bad, place: `references/${bad}/` }],
          problems: [{ subject: bad, problem: bad, fix: bad }],
        },
        bad,
      ),
      filesText([{ path: bad, state: 'longer', line: bad }]),
      ...settingsText(`lora: ${bad}`, { path: '', state: 'new' }),
      ...workflowSentences({ uses: bad, isRepository: false, file: { path: bad, state: 'new' } }),
    ].join('\n')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^\s*::/m)
  })
})

describe('what is missing', () => {
  const missing = (...lacks: readonly Lack[]): string =>
    surveyText({ ...NOTHING, lacks }, '.').split('Missing:\n\n')[1]!

  test('is told with the folder and the number', () => {
    expect(missing(REFERENCES)).toContain('References of ink: there are none. Put 8 artworks (at least 5)')
    expect(missing(REFERENCES)).toContain('into the folder references/ink/.')
    expect(missing({ ...REFERENCES, have: 1 })).toContain('there is 1. Put 7 more artworks (at least 4)')
    expect(missing({ ...REFERENCES, lora: undefined })).toMatch(/^ {2}References: there are none/)
    expect(missing({ ...REFERENCES, place: '' })).toContain('into the folder itself.')
    expect(missing({ ...REFERENCES, place: 'a/*-{lora}.png' })).toContain('where a/*-{lora}.png finds them.')
  })

  test('of controls is told with what a good one is', () => {
    const controls: Lack = {
      what: 'controls',
      lora: undefined,
      place: 'controls/another-artist/',
      have: 0,
      least: 2,
      enough: 4,
    }
    const text = missing(controls)
    expect(text).toContain('Put 4 pictures (at least 2) into the folder controls/another-artist/.')
    for (const word of ['another artist', 'same kind of subject', 'blank page', 'photograph', 'under another name'])
      expect(text).toContain(word)
  })
})

describe('a question', () => {
  const terminals = (isTTY = true) => [new PassThrough(), new PassThrough()].map((own) => Object.assign(own, { isTTY }))

  test.each([
    ['y\n', true],
    ['Yes \n', true],
    ['n\n', false],
    ['\n', false],
    ['yeah\n', false],
    ['', false],
  ])('that is answered by %j is answered with yes: %s', async (answer, is) => {
    const [input, output] = terminals()
    const ask = openAsk({ input: input!, output: output! })!
    const said = ask('Write? ')
    input!.end(answer)
    expect(await said).toBe(is)
    expect(String(output!.read())).toContain('Write? ')
  })

  test('is put to nobody where there is no terminal', () => {
    const [[input], [, output]] = [terminals(), terminals(false)]
    expect(openAsk({ input: input!, output: output! })).toBeUndefined()
    expect(openAsk({ input: output!, output: input! })).toBeUndefined()
  })
})
