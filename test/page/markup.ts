import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

export type Element = Readonly<{
  tag: string
  attributes: Readonly<Record<string, string>>
  text: string
  depth: number
}>

/** All elements of a page as a browser would have them, in their order. */
export function elementsOf(html: string): readonly Element[] {
  const { childNodes } = parse(html)
  return childNodes.flatMap((node) => elementsIn(node, 0))
}

function elementsIn(node: Node, depth: number): readonly Element[] {
  if (!('tagName' in node)) return []
  const { tagName: tag, attrs, childNodes } = node
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  const children = 'content' in node ? node.content.childNodes : childNodes
  return [{ tag, attributes, text, depth }, ...children.flatMap((child) => elementsIn(child, depth + 1))]
}

/** Attributes whose values are words of ours. */
const OURS = new Set(['class', 'role', 'type', 'scope', 'colspan', 'rowspan', 'loading', 'tabindex', 'open'])

/** A line an element: where it stands, and the names of its attributes. Names of users may change neither. */
export function structureOf(html: string): readonly string[] {
  return elementsOf(html).map(({ tag, attributes, depth }) => {
    const names = Object.entries(attributes).map(([name, value]) => (OURS.has(name) ? `${name}=${value}` : name))
    return `${' '.repeat(depth)}${tag} ${names.join(' ')}`
  })
}
