import type { ComponentChildren, JSX } from 'preact'
import { sizeOfWebp } from '../pictures/size.ts'

/** Where a picture stands among those that one can go to from it. */
export type Spot = Readonly<{
  /** The number of the LoRA. */
  lora: number
  /** One goes no farther than a group. */
  group: 'samples' | 'sets' | 'changes'
  row: number
  column: number
}>

export type ShotProps = Readonly<{
  spot: Spot
  /** Its id, and the fragment of its address. */
  place: string
  /** Where the page goes when it is closed. */
  home: string
  uri: string
  alt: string
  /** What it is called beside others; a name for a page already. */
  name: string
  isReference?: boolean
  committed: string | undefined
  /** Below the small picture. */
  label: ComponentChildren
  /** Below the large picture. */
  children: ComponentChildren
}>

/** A picture that opens at its own place: by the script in a dialog, without one by CSS. */
export function Shot(props: ShotProps): JSX.Element {
  const { spot, place, uri, alt, label } = props
  return (
    <figure
      class="shot"
      id={place}
      data-lora={spot.lora}
      data-group={spot.group}
      data-row={spot.row}
      data-column={spot.column}
      data-name={props.name}
      data-reference={props.isReference === true ? '' : undefined}
    >
      <a class="shot-open" href={`#${place}`}>
        <img src={uri} alt={alt} {...sizeOfWebp(uri)} decoding="async" />
      </a>
      <figcaption>
        <span class="shot-label">{label}</span>
        <More {...props} />
      </figcaption>
    </figure>
  )
}

/** What is said of the large picture, and where one goes from it. */
function More({ children, committed, home }: Pick<ShotProps, 'children' | 'committed' | 'home'>): JSX.Element {
  return (
    <span class="shot-more">
      <span class="shot-words">{children}</span>
      {committed === undefined ? null : (
        <a class="shot-committed" href={committed}>
          Open the picture itself
        </a>
      )}
      <a class="shot-close" href={`#${home}`}>
        Close
      </a>
    </span>
  )
}
