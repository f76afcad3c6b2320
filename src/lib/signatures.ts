/** The brands of pictures in HEVC (ISO/IEC 23008-12, annex B.4). */
const HEVC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'])

/** PNG's signature after a conversion of line ends: to LF, to CRLF, to CRLF where it was none, to CR. */
const CONVERTED = [
  '\u0089PNG\n\u001a\n',
  '\u0089PNG\r\r\n\u001a\r',
  '\u0089PNG\r\n\u001a\r',
  '\u0089PNG\r\r\u001a\r',
  '\u0089PNG\r\u001a\r',
]
/** After it was read as UTF-8, or as Latin-1, and written as UTF-8. */
const REENCODED = ['\u00ef\u00bf\u00bdPNG', '\u00c2\u0089PNG']

/** True for a PNG after a conversion of line ends: its signature holds both kinds, to tell (PNG specification, third edition, 5.2). */
export function hasConvertedLineEnds(file: Buffer): boolean {
  return beginsWith(file, CONVERTED)
}

/** True for a PNG that was read and written as text. */
export function isReencodedPng(file: Buffer): boolean {
  return beginsWith(file, REENCODED)
}

function beginsWith(file: Buffer, starts: readonly string[]): boolean {
  return starts.some((start) => file.toString('latin1', 0, start.length) === start)
}

export function isHeic(file: Buffer): boolean {
  const brands = brandsOf(file)
  return brands.some((brand) => HEVC.has(brand)) && !brands.includes('avif')
}

/** True for a film in AVIF; libvips does not know its brand. */
export function isAvifSequence(file: Buffer): boolean {
  return brandsOf(file)[0] === 'avis'
}

/** The major brand of an ISO base media file (ISO/IEC 14496-12, 4.3), and those that it is compatible with. */
function brandsOf(file: Buffer): readonly string[] {
  if (file.length < 16 || file.toString('latin1', 4, 8) !== 'ftyp') return []
  const end = Math.min(file.readUInt32BE(0), file.length, 256)
  const brands = [file.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(file.toString('latin1', at, at + 4))
  return brands
}

const KINDS: readonly (readonly [kind: string, is: (start: Buffer) => boolean])[] = [
  ['BMP', (start) => beginsWith(start, ['BM'])],
  ['JPEG XL', (start) => beginsWith(start, ['\u00ff\u000a', '\0\0\0\u000cJXL '])],
  ['HEIC', isHeic],
  ['JPEG', (start) => beginsWith(start, ['\u00ff\u00d8\u00ff'])],
  ['PNG', (start) => beginsWith(start, ['\u0089PNG\r\n\u001a\n'])],
  ['GIF', (start) => beginsWith(start, ['GIF8'])],
  ['WebP', (start) => beginsWith(start, ['RIFF']) && start.toString('latin1', 8, 12) === 'WEBP'],
]

/** Those of them that are read. */
export const WEB_KINDS: readonly string[] = ['JPEG', 'PNG', 'GIF', 'WebP']

/** How many bytes of a file tell what picture it is. */
export const START = 256

/** The kind of a picture by the first bytes of its file; undefined where they tell none. */
export function pictureKind(start: Buffer): string | undefined {
  return KINDS.find(([, is]) => is(start))?.[0]
}
