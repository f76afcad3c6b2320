import type { Spot } from './steps.ts'

/** A picture of the page. */
export type Shot = Spot &
  Readonly<{
    figure: HTMLElement
    link: HTMLAnchorElement
    image: HTMLImageElement
    name: string
    isReference: boolean
  }>

/** In the order of the page. */
export function readShots(): readonly Shot[] {
  return [...document.querySelectorAll<HTMLElement>('figure.shot')].flatMap((figure) => {
    const link = figure.querySelector<HTMLAnchorElement>('a.shot-open')
    const image = figure.querySelector('img')
    const { lora = '', group = '', row, column, name = '', reference } = figure.dataset
    if (link === null || image === null) return []
    const spot = { lora, group, row: Number(row), column: Number(column) }
    return [{ ...spot, figure, link, image, name, isReference: reference !== undefined }]
  })
}

/** By its place in an address, as it stands there. */
export function shotAt(shots: readonly Shot[], fragment: string): Shot | undefined {
  return shots.find(({ figure }) => figure.id !== '' && `#${figure.id}` === fragment)
}

/** The reference that the samples of a LoRA stand beside. */
export function referenceOf(shots: readonly Shot[], { lora }: Spot): Shot | undefined {
  return shots.find((shot) => shot.isReference && shot.lora === lora)
}
