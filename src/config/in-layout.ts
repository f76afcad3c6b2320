import { layoutOf, type LayoutName } from './layouts.ts'
import type { Config } from './schema.ts'
import { parseTemplates } from './template.ts'

type OfLayout = 'layout' | 'samples' | 'samples-without-lora' | 'group-by'

/** What a layout sets; what the user set beside the samples counts. */
export function inLayout(
  layout: LayoutName,
  { 'samples-without-lora': without, 'group-by': groupBy }: Pick<Config, OfLayout>,
): Pick<Config, OfLayout> {
  const { samples, 'samples-without-lora': ownWithout = [], 'group-by': ownGroupBy } = layoutOf(layout)
  return {
    layout,
    samples: samples.flatMap(parseTemplates),
    'samples-without-lora': without.length > 0 ? without : ownWithout.flatMap(parseTemplates),
    'group-by': groupBy ?? ownGroupBy,
  }
}
