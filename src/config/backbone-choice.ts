import * as z from 'zod'
import { NAMED_BACKBONES, type NamedBackbone } from './words.ts'

/** A file of a repository of the Hub; of `main` where no revision is given. */
export type HubPlace = Readonly<{ repository: string; revision: string | undefined; file: string }>

/** Where the weights are: among the files of this tool, on the Hub, or in a file of the user's own. */
export type BackboneChoice = Readonly<
  | { kind: 'shipped'; name: 'vgg16' }
  | { kind: 'hub'; name: NamedBackbone | undefined; place: HubPlace }
  | { kind: 'file'; name: undefined; path: string }
>

/** torchvision's VGG-19, weights IMAGENET1K_V1, as the Hub keeps it. */
const VGG19: HubPlace = { repository: 'timm/vgg19.tv_in1k', revision: undefined, file: 'model.safetensors' }

const HUB = 'hf:'
/** None of dots alone: it would lead elsewhere, in an address and in the folder of a cache. */
const NAME = String.raw`(?!\.+(?:[/:@]|$))[\w.-]{1,96}`
const HUB_PLACE = new RegExp(String.raw`^hf:(${NAME}/${NAME})@([0-9a-f]{40})(?::(${NAME}(?:/${NAME}){0,9}))?$`)

export const backboneChoice = z.string().transform((text, context): BackboneChoice => {
  if (text === 'vgg16') return { kind: 'shipped', name: text }
  if (text === 'vgg19') return { kind: 'hub', name: text, place: VGG19 }
  const problem = problemOf(text)
  if (problem !== undefined) {
    context.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  }
  const [, repository, revision, file = VGG19.file] = HUB_PLACE.exec(text) ?? []
  if (repository === undefined) return { kind: 'file', name: undefined, path: text }
  return { kind: 'hub', name: undefined, place: { repository, revision, file } }
})

/** What is wrong with a text that is no name; empty where that needs no words of its own. */
function problemOf(text: string): string | undefined {
  if (text.startsWith(HUB)) {
    if (HUB_PLACE.test(text)) return undefined
    return text.includes('@')
      ? `backbone ${shown(text)} does not name OWNER/REPO, a revision of 40 hex digits and a file`
      : `backbone ${shown(text)} names no revision`
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return `backbone cannot be the address ${shown(text)}`
  return text.trim() === '' || /\p{Cc}/u.test(text) ? '' : undefined
}

function shown(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`
}

/** Written out, for a key that takes it. */
export const BACKBONE_FORMS = `${Object.keys(NAMED_BACKBONES).join(', ')}, hf:OWNER/REPO@REVISION:FILE with a revision of 40 hex digits, or the path of a safetensors file`
