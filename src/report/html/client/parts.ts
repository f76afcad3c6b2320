import { DIRECTIONS, type Direction } from './steps.ts'

/** The elements of the dialog that the page has ready. */
export type Parts = Readonly<{
  dialog: HTMLDialogElement
  caption: HTMLElement
  stage: HTMLElement
  picture: HTMLImageElement
  other: HTMLImageElement
  line: HTMLElement
  said: HTMLElement
  close: HTMLButtonElement
  flip: HTMLButtonElement
  select: HTMLSelectElement
  wipe: HTMLInputElement
  moves: readonly Readonly<{ direction: Direction; button: HTMLButtonElement }>[]
}>

/** undefined on a page without pictures. */
export function findParts(): Parts | undefined {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.viewer')
  if (dialog === null) return undefined
  return {
    dialog,
    caption: needed(dialog.querySelector<HTMLElement>('.viewer-caption')),
    stage: needed(dialog.querySelector<HTMLElement>('.viewer-stage')),
    picture: needed(dialog.querySelector<HTMLImageElement>('.viewer-picture')),
    other: needed(dialog.querySelector<HTMLImageElement>('.viewer-other')),
    line: needed(dialog.querySelector<HTMLElement>('.viewer-line')),
    said: needed(dialog.querySelector<HTMLElement>('.viewer-said')),
    close: needed(dialog.querySelector<HTMLButtonElement>('[data-viewer="close"]')),
    flip: needed(dialog.querySelector<HTMLButtonElement>('[data-viewer="flip"]')),
    select: needed(dialog.querySelector('select')),
    wipe: needed(dialog.querySelector('input')),
    moves: DIRECTIONS.map((direction) => ({
      direction,
      button: needed(dialog.querySelector<HTMLButtonElement>(`[data-viewer="${direction}"]`)),
    })),
  }
}

function needed<Found>(found: Found | null): Found {
  if (found === null) throw new Error('the viewer lacks a part')
  return found
}
