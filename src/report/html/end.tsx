import type { JSX } from 'preact'
import { firstFew } from '../../lib/first-few.ts'
import type { Scores } from '../../scores/schema.ts'
import { pageCode, pageName, pageSentence, pageText } from '../escape.ts'
import { READING, READING_OF_CHANGE } from '../reading.ts'
import { commandLines } from '../repeat.ts'
import { backboneText } from '../sentences.ts'
import type { PagePlace } from '../report.ts'

/** More hide the rest; report.md has all. */
const MOST_NOTICES = 40
const MOST_SUBJECTS = 20

/** What should be known of the pictures, warnings first. */
export function Notices({ notices }: Pick<Scores, 'notices'>): JSX.Element | null {
  if (notices.length === 0) return null
  const sorted = [...notices.filter(isWarning), ...notices.filter((notice) => !isWarning(notice))]
  const more = sorted.length - MOST_NOTICES
  return (
    <section>
      <h2>Notices</h2>
      <ul class="notices">
        {sorted.slice(0, MOST_NOTICES).map((notice) => (
          <NoticeItem key={notice.text} notice={notice} />
        ))}
        {more > 0 ? <li class="muted">and {more} more, which are in report.md</li> : null}
      </ul>
    </section>
  )
}

type Notice = Scores['notices'][number]

function isWarning({ level }: Notice): boolean {
  return level === 'warning'
}

function NoticeItem({ notice }: Readonly<{ notice: Notice }>): JSX.Element {
  const { text, subjects } = notice
  const names = firstFew(subjects.map(pageName), MOST_SUBJECTS, 'which are in report.md')
  const said = (
    <>
      {isWarning(notice) ? <strong>Warning: </strong> : null}
      {pageSentence(text)}
    </>
  )
  return (
    <li>
      {names.length === 0 ? (
        said
      ) : (
        <details>
          <summary>{said}</summary>
          <ul>
            {names.map((name) => (
              <li key={name} class="name">
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** What the words and numbers of the page mean. */
export function Reading({ isChange }: Readonly<{ isChange: boolean }>): JSX.Element {
  const items = isChange ? [...READING_OF_CHANGE, ...READING] : READING
  return (
    <section>
      <h2>How to read it</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{inline(item)}</li>
        ))}
      </ul>
    </section>
  )
}

/** The few marks of our own Markdown. */
function inline(text: string): readonly (JSX.Element | string)[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return <strong key={part}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*')) return <em key={part}>{part.slice(1, -1)}</em>
    return part.startsWith('`') ? <code key={part}>{part.slice(1, -1)}</code> : part
  })
}

/** Recipe, weights and engine, and the command that does it again. */
export function Computation({ scores, place }: Readonly<{ scores: Scores; place: PagePlace }>): JSX.Element {
  return (
    <section>
      <h2>How it was computed, and how to repeat it</h2>
      <dl class="facts">
        {factsOf(scores).map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="name">{pageText(fact)}</dd>
          </div>
        ))}
      </dl>
      <p>
        On your machine, where <code>style-gate</code> stands for <code>node PATH/dist/cli.js</code> of a clone of this
        action:
      </p>
      <pre id="command" tabIndex={0}>
        {pageCode(commandLines(scores, place))}
      </pre>
      <button type="button" class="needs-script" data-copy="command">
        Copy
      </button>
    </section>
  )
}

function factsOf({
  recipe,
  metric,
  layers,
  size,
  seed,
  backbone,
  engine,
}: Scores): readonly (readonly [string, string])[] {
  return [
    ['Recipe', recipe ?? 'not known: another tool made the losses'],
    ['Metric', metric],
    ['Layers', layers.join(', ') || 'not known'],
    ['Pictures resized to', size ?? 'not known'],
    ['Seed of all draws', String(seed)],
    ...(backbone
      ? [['Backbone', `${backboneText(backbone)}, weights SHA-256 ${backbone.weightsSha256}`] as const]
      : []),
    ...(engine
      ? [
          [
            'Engine',
            `${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`,
          ] as const,
        ]
      : []),
  ]
}
