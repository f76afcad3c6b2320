import type { Palette } from './palettes.ts'
import type { Frame, Material } from './scene.ts'

export function document({ width, height }: Frame, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
}

/** One vertical gradient for each material; a stop is a colour, with its place if not evenly spaced. */
export function gradients(palette: Palette): string {
  return Object.entries(palette)
    .map(([material, stops]) => {
      const each = stops.map((stop, index) => {
        const [colour, place] = stop.split(' ')
        const offset = place ?? `${stops.length === 1 ? 0 : Math.round((index / (stops.length - 1)) * 100)}%`
        return `<stop offset="${offset}" stop-color="${colour}"/>`
      })
      return `<linearGradient id="${material}" x1="0" y1="0" x2="0" y2="1">${each.join('')}</linearGradient>`
    })
    .join('')
}

export function paint(material: Material): string {
  return `url(#${material})`
}

export function mirrored(frame: Frame, flip: boolean): string {
  return flip ? ` transform="translate(${frame.width} 0) scale(-1 1)"` : ''
}
