import { picture } from './pictures.ts'

/** A colour that a style keeps to, how far it strays from it, and the size of its blocks in pixels. */
type Style = Readonly<{ colour: readonly [number, number, number]; strays: number; grain: number }>

/** Styles from the one of the references to another one, as the network sees them. */
const STYLES = {
  ink: { colour: [70, 90, 150], strays: 0.4, grain: 8 },
  near: { colour: [84, 98, 146], strays: 0.44, grain: 8 },
  middling: { colour: [110, 110, 130], strays: 0.5, grain: 8 },
  doodle: { colour: [205, 150, 60], strays: 0.8, grain: 4 },
} as const satisfies Record<string, Style>

/** A picture of 64 × 64 pixels in a style, as a PNG: blocks as of `picture`, around the style's colour. */
export async function styled(style: keyof typeof STYLES, seed: number): Promise<Buffer> {
  const { colour, strays, grain } = STYLES[style]
  return picture({ seed, grain })
    .linear(
      [strays, strays, strays],
      colour.map((value) => value - 128 * strays),
    )
    .png()
    .toBuffer()
}
