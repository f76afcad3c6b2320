import { markdownName, markdownText } from './escape.ts'
import { joinSections, reportSections, type Section } from './markdown.ts'
import type { Publication } from './publication.ts'
import type { Scores } from './scores.ts'
import { unpublishedSentence } from './sentences.ts'

/** GitHub takes 1 MiB a step, and shows nothing of what is longer. Less, so that its own measure may differ. In bytes. */
const MOST_BYTES = 900 * 1024

/** The job summary: the report and what became of it. Where it is too long, whole sections are left out, and it says so. */
export function toSummary(scores: Scores, publication: Publication, mostBytes = MOST_BYTES): string {
  return joinSections(fit([...reportSections(scores), published(publication)], mostBytes))
}

function published({ artifact, unpublished }: Publication): Section {
  const lines = unpublished.map((problem) => `- **Not published:** ${markdownText(unpublishedSentence(problem))}`)
  if (artifact) {
    const name = markdownName(artifact.name)
    lines.unshift(`- The result files are in the artifact ${artifact.url ? `[${name}](${artifact.url})` : name}`)
  }
  return { name: 'results', importance: 'needed', markdown: ['## Results', lines.join('\n')].join('\n\n') }
}

/** Leaves out the least important first, and of those equally important the last. */
function fit(sections: readonly Section[], mostBytes: number): readonly Section[] {
  const bytes = (list: readonly Section[]): number => Buffer.byteLength(joinSections(list))
  const droppable = sections
    .filter(({ importance }) => importance !== 'needed')
    .toReversed()
    .toSorted((a, b) => Number(a.importance) - Number(b.importance))
  const dropped = new Set<Section>()
  // Beside the sections stands what says that some are left out; its longest form is under 1000 bytes.
  let excess = bytes(sections) - mostBytes
  if (excess > 0) excess += 1000
  for (const section of droppable) {
    if (excess <= 0) break
    dropped.add(section)
    excess -= Buffer.byteLength(section.markdown) + 2
  }
  if (dropped.size === 0) return sections
  const [title, ...rest] = sections.filter((section) => !dropped.has(section))
  return [title!, leftOut([...dropped]), ...rest]
}

function leftOut(sections: readonly Section[]): Section {
  const names = [...new Set(sections.map(({ name }) => name))]
  const list = names.map((name) => {
    const times = sections.filter((section) => section.name === name).length
    return times === 1 ? name : `${name} (${times} times)`
  })
  const markdown = `**Shortened.** A job summary holds 1 MiB; left out here: ${list.join(', ')}. The whole report is \`report.md\` among the result files.`
  return { name: 'shortened', importance: 'needed', markdown }
}
