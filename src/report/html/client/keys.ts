import type { Parts } from './parts.ts'
import type { Direction } from './steps.ts'
import type { Actions } from './actions.ts'

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])

/** Arrows go to other pictures, and a key that is held shows the other side. Esc is the dialog's own. */
export function listenToKeys({ dialog }: Pick<Parts, 'dialog'>, { go, flip }: Pick<Actions, 'go' | 'flip'>): void {
  // Wherever the focus is: a page that opens at a picture puts it nowhere.
  document.addEventListener('keydown', (event) => {
    if (!dialog.open || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const direction = ARROWS.get(event.key)
    if (direction === undefined && !isFlip(event)) return
    event.preventDefault()
    if (direction !== undefined) go(direction)
    else if (!event.repeat) flip(true)
  })
  document.addEventListener('keyup', (event) => {
    if (dialog.open && isFlip(event) && !isField(event.target)) flip(false)
  })
  addEventListener('blur', () => {
    if (dialog.open) flip(false)
  })
}

/** A button's blank is its own. */
function isFlip({ key, target }: KeyboardEvent): boolean {
  return key === 'r' || key === 'R' || (key === ' ' && !(target instanceof HTMLButtonElement))
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
