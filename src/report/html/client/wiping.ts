import type { Parts } from './parts.ts'
import type { Actions } from './actions.ts'

/** A finger or a mouse on the picture draws the other side over it. */
export function listenToStage(
  { stage, wipe: field }: Pick<Parts, 'stage' | 'wipe'>,
  { wipe }: Pick<Actions, 'wipe'>,
): void {
  const draw = ({ clientX }: PointerEvent): void => {
    const { left, width } = stage.getBoundingClientRect()
    if (width > 0) wipe(Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * 100))
  }
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || field.disabled) return
    stage.setPointerCapture(event.pointerId)
    draw(event)
  })
  stage.addEventListener('pointermove', (event) => {
    if (stage.hasPointerCapture(event.pointerId)) draw(event)
  })
}
