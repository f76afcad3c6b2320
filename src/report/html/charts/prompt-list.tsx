import type { JSX } from 'preact'
import type { Figure } from '../../charts/figure.ts'
import { bandName } from '../../charts/prompt-bands.ts'
import type { Prompts } from '../../charts/sample-table.ts'
import { pageName } from '../../escape.ts'

const MOST_PROMPTS = 60

/** Which prompt P1 is, and so on; nothing where there is one alone. */
export function PromptList({ bands, prompts }: Pick<Figure, 'bands'> & Readonly<{ prompts: Prompts }>) {
  if (bands.length < 2) return null
  const left = bands.length - MOST_PROMPTS
  return (
    <details class="chart-prompts">
      <summary>{bands.length} prompts</summary>
      <ul>
        {bands.slice(0, MOST_PROMPTS).map(({ prompt }, index) => (
          <li>
            {bandName(index)}: <PromptText prompt={prompt} prompts={prompts} />
          </li>
        ))}
      </ul>
      {left > 0 && <p>And {left} more, whose texts are not listed.</p>}
    </details>
  )
}

function PromptText({ prompt, prompts }: Readonly<{ prompt: string | undefined; prompts: Prompts }>): JSX.Element {
  if (prompt === undefined) return <>not known</>
  const text = prompts.get(prompt)
  return text === undefined ? (
    <>known by its hash alone, {pageName(prompt)}</>
  ) : (
    <bdi class="name">{pageName(text)}</bdi>
  )
}
