import type { Actions } from './actions.ts'
import type { Parts } from './parts.ts'

/** From where to where a picture reaches, in pixels of the stage that it is scaled into. */
type Extent = Readonly<{ left: number; width: number }>

/** A finger or a mouse on the picture draws the other side over it. */
export function listenToStage(
  { stage, wipe: field, picture }: Pick<Parts, 'stage' | 'wipe' | 'picture'>,
  { wipe }: Pick<Actions, 'wipe'>,
): void {
  const draw = ({ clientX }: PointerEvent): void => {
    const { left, width } = extentOf(stage, picture)
    const share = (clientX - stage.getBoundingClientRect().left - left) / width
    if (Number.isFinite(share)) wipe(Math.round(Math.min(1, Math.max(0, share)) * 100))
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

/** Uncovers what is below the left part of a picture, and draws a line there. */
export function uncover({ stage, picture, line }: Pick<Parts, 'stage' | 'picture' | 'line'>, share: number): void {
  const { left, width } = extentOf(stage, picture)
  const covered = share === 0 ? 0 : share === 1 ? stage.clientWidth : left + share * width
  picture.style.clipPath = `inset(0 0 0 ${covered}px)`
  line.style.left = `${covered}px`
  line.hidden = share === 0 || share === 1
}

/** As CSS fits it: `object-fit: contain`. */
function extentOf(
  { clientWidth, clientHeight }: HTMLElement,
  { naturalWidth, naturalHeight }: HTMLImageElement,
): Extent {
  const scale = Math.min(clientWidth / naturalWidth, clientHeight / naturalHeight)
  const width = Number.isFinite(scale) ? naturalWidth * scale : clientWidth
  return { left: (clientWidth - width) / 2, width }
}
