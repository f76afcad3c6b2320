import type { JSX } from 'preact'

type Step = Readonly<{
  /** Unique on the page. */
  id: string
  /** Escaped. */
  step: string
}>

/** What to do next, and a button that copies it. */
export function NextStep({ id, step }: Step): JSX.Element {
  return (
    <p class="next">
      <strong>Next:</strong> <span id={id}>{step}</span>{' '}
      <button type="button" class="needs-script" data-copy={id}>
        Copy
      </button>
    </p>
  )
}
