import type { JSX } from 'preact'
import { pageText } from '../escape.ts'

type Step = Readonly<{
  /** Unique on the page. */
  id: string
  step: string
}>

/** What to do next, and a button that copies it. */
export function NextStep({ id, step }: Step): JSX.Element {
  return (
    <p class="next">
      <strong>Next:</strong> <span id={id}>{pageText(step)}</span>{' '}
      <button type="button" class="needs-script" data-copy={id}>
        Copy
      </button>
    </p>
  )
}
