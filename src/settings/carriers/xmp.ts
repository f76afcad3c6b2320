import { DAMAGED, decodeText, type Texts, TOO_LONG } from './texts.ts'

/** A packet of settings is a few kilobytes; editors write some that are larger. */
const MOST_BYTES = 1 << 17
const NONE: Texts = { byName: new Map(), faults: [] }
const NAME = 'UserComment'

/**
 * The only file that knows fast-xml-parser. The comment of an XMP packet, `exif:UserComment`, in which Draw Things keeps settings and to which
 * editors copy that of EXIF: an attribute, or an element with a list of languages, whose first counts. Entities of the packet's own are not
 * expanded.
 */
export async function readXmp(packet: Uint8Array | undefined): Promise<Texts> {
  if (packet === undefined || !Buffer.from(packet.buffer, packet.byteOffset, packet.length).includes(NAME)) return NONE
  if (packet.length > MOST_BYTES) return { byName: new Map(), faults: [TOO_LONG] }
  const text = decodeText(packet)
  // XMP has none, and one could bring entities.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { byName: new Map(), faults: [DAMAGED] }
  const { XMLParser } = await import('fast-xml-parser')
  const parser = new XMLParser({
    ignoreAttributes: false,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    attributeNamePrefix: '',
  })
  try {
    const tree: unknown = parser.parse(text)
    const comment = find(tree, 0)
    return { byName: new Map(comment === undefined ? [] : [['xmp:UserComment', comment]]), faults: [] }
  } catch {
    return { byName: new Map(), faults: [DAMAGED] }
  }
}

/** xmpmeta, RDF, Description, UserComment, Alt, li: no deeper. */
const DEEPEST = 8

function find(node: unknown, depth: number): string | undefined {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return undefined
  for (const [name, value] of Object.entries(node)) {
    const found = name === NAME ? firstText(value, 0) : find(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function firstText(node: unknown, depth: number): string | undefined {
  if (typeof node === 'string') return node
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return undefined
  // Attributes, such as the language, stand before the text.
  const inner = Object.entries(node).filter(([name]) => name !== 'lang' && name !== 'parseType')
  for (const [, value] of inner) {
    const text = firstText(value, depth + 1)
    if (text !== undefined) return text
  }
  return undefined
}
