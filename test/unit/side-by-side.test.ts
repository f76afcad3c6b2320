import { expect, test } from 'vitest'
import { sideBySide } from '../../src/verdict/examples.ts'

const pair = (checkpoint: string, ...samples: readonly (readonly [prompt: string | undefined, seed?: string])[]) => ({
  checkpoint,
  samples: samples.map(([prompt, seed], index) => ({ path: `${checkpoint}/${index}`, prompt, seed, comparisons: [] })),
})

test('pictures of the prompt and seed that most checkpoints share stand side by side', () => {
  const pairs = [pair('a', ['cat', '1'], ['dog', '2']), pair('b', ['dog', '2']), pair('c', ['dog', '2'], ['cat', '1'])]
  expect(sideBySide(pairs)).toEqual({
    isOneSeed: true,
    pictures: [
      { checkpoint: 'a', path: 'a/1' },
      { checkpoint: 'b', path: 'b/0' },
      { checkpoint: 'c', path: 'c/0' },
    ],
  })
})

test('where no seed is shared the prompt is enough, and without a prompt nothing is', () => {
  expect(sideBySide([pair('a', ['cat', '1']), pair('b', ['cat', '2'])])?.isOneSeed).toBe(false)
  expect(sideBySide([pair('a', [undefined, '1']), pair('b', [undefined, '1'])])).toBeNull()
  expect(sideBySide([pair('a', ['cat', '1'])])).toBeNull()
})
