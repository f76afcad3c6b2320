import type { Template } from '../config/template.ts'

/** The folder in which a template finds all files: that of the name, or where there is none, that of all names. */
export function placeOf(
  templates: readonly Template[],
  placeholder: 'lora' | 'control',
  name: string | undefined,
): string {
  const sources = templates.filter(({ excludes }) => !excludes).map(({ source }) => source)
  const places = sources.map((source) => folderIn(source, `{${placeholder}}`, name))
  return places.find((place) => place !== undefined) ?? sources[0] ?? ''
}

function folderIn(source: string, placeholder: string, name: string | undefined): string | undefined {
  const [folder] = /^(?:[^*?[{]|\{(?:lora|control)\})*(?=\*$|\*\*\/\*$)/.exec(source) ?? []
  if (folder === undefined || !(folder === '' || folder.endsWith('/'))) return undefined
  if (name !== undefined) return folder.replaceAll(placeholder, () => name)
  return folder.includes(placeholder) ? undefined : folder
}
