import sharp from 'sharp'

// Everything is blocked first: an SVG named .png would else be rendered, and other loaders are attack surface.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Webp', 'Tiff', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`),
})
// Each picture is read once, and decoding must leave the cores to the network.
sharp.cache(false)
sharp.concurrency(1)

/** The only file that knows sharp: the library with the loaders that pictures need, and no others. */
export { sharp }
export type { Metadata, Sharp } from 'sharp'
