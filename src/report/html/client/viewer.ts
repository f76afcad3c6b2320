import type { Actions } from './actions.ts'
import { writeAddress } from './address.ts'
import { listenToKeys } from './keys.ts'
import { listenToStage, uncover } from './wiping.ts'
import { type OtherSide, otherSideOf, otherSides } from './other-side.ts'
import { findParts, type Parts } from './parts.ts'
import { readShots, type Shot, shotAt } from './shots.ts'
import { endOf, step } from './steps.ts'

/** What is looked at. */
type State = {
  at: Shot | undefined
  /** What the reader chose for the other side; it stays from picture to picture. */
  wanted: string
  isFlipped: boolean
}

/** Opens pictures in a dialog, from which one goes to others and lays one over another. */
export function startViewer(): void {
  const parts = findParts()
  const shots = readShots()
  if (parts === undefined || shots.length === 0) return
  const state: State = { at: undefined, wanted: '', isFlipped: false }
  const show = (shot: Shot): void => {
    Object.assign(state, { at: shot, isFlipped: false })
    showPicture(parts, shot)
    fillOthers(parts, otherSides(shots, shot), otherSideOf(shots, shot, state.wanted))
    draw(parts, state, shots)
    writeAddress(shot.figure.id)
  }
  const open = (shot: Shot, wiped = 0): void => {
    parts.said.textContent = ''
    parts.wipe.value = String(wiped)
    if (!parts.dialog.open) parts.dialog.showModal()
    show(shot)
    parts.stage.focus()
  }
  const actions = actionsOf(parts, { state, shots, show })
  listenToPage(parts, { shots, open })
  listenToDialog(parts, { state, actions, redraw: () => draw(parts, state, shots) })
  listenToKeys(parts, actions)
  listenToStage(parts, actions)
  openByAddress(parts, { shots, open })
  // The browser moves the focus to what the address names when it has loaded the page.
  addEventListener('load', () => setTimeout(() => parts.dialog.open && parts.stage.focus()))
}

type Looking = Readonly<{ state: State; shots: readonly Shot[]; show: (shot: Shot) => void }>

function actionsOf(parts: Parts, { state, shots, show }: Looking): Actions {
  const flip = (isFlipped: boolean): void => {
    state.isFlipped = isFlipped
    draw(parts, state, shots)
  }
  return {
    flip,
    toggle: () => flip(!state.isFlipped),
    wipe: (percent) => {
      parts.wipe.value = String(percent)
      flip(false)
    },
    go: (direction) => {
      const next = state.at && step(shots, state.at, direction)
      parts.said.textContent = next === undefined && state.at ? endOf(state.at, direction) : ''
      if (next !== undefined) show(next)
    },
  }
}

type Opening = Readonly<{ shots: readonly Shot[]; open: (shot: Shot, wiped?: number) => void }>

/** Links to a picture lead to the dialog; with a key of the browser's own pressed they stay links. */
function listenToPage(parts: Parts, { shots, open }: Opening): void {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const target = event.target instanceof Element ? event.target.closest('a[href^="#"], [data-compare]') : null
    const compared = target?.getAttribute('data-compare')
    const shot = shotAt(shots, compared ? `#${compared}` : (target?.getAttribute('href') ?? ''))
    if (shot === undefined) return
    event.preventDefault()
    open(shot, compared ? HALF : 0)
  })
  addEventListener('hashchange', () => openByAddress(parts, { shots, open }))
}

const HALF = 50

function openByAddress({ dialog }: Parts, { shots, open }: Opening): void {
  const shot = shotAt(shots, location.hash)
  if (shot !== undefined) open(shot)
  else if (dialog.open) dialog.close()
}

type Dialogue = Readonly<{ state: State; actions: Actions; redraw: () => void }>

function listenToDialog(parts: Parts, { state, actions, redraw }: Dialogue): void {
  const { dialog, close, flip, select, wipe, moves, picture } = parts
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    const isThere = shotIsInAddress(state.at)
    // Who went elsewhere by the address has the page there already.
    state.at?.link.focus({ preventScroll: !isThere })
    if (isThere) writeAddress(undefined)
    state.at = undefined
  })
  for (const { direction, button } of moves) button.addEventListener('click', () => actions.go(direction))
  flip.addEventListener('click', actions.toggle)
  wipe.addEventListener('input', () => actions.flip(false))
  // Only then the extent of the picture is known.
  picture.addEventListener('load', redraw)
  addEventListener('resize', redraw)
  select.addEventListener('change', () => {
    state.wanted = select.value
    redraw()
  })
}

function shotIsInAddress(shot: Shot | undefined): boolean {
  return shot !== undefined && location.hash === `#${shot.figure.id}`
}

function showPicture({ picture, caption }: Parts, { image, figure }: Shot): void {
  picture.src = image.src
  picture.alt = image.alt
  const words = figure.querySelectorAll('.shot-words > *, .shot-committed')
  caption.replaceChildren(...[...words].map((element) => element.cloneNode(true)))
}

function fillOthers({ select, flip, wipe }: Parts, sides: readonly OtherSide[], chosen: OtherSide | undefined): void {
  select.replaceChildren(...sides.map(({ key, shot }) => new Option(shot.name, key, false, key === chosen?.key)))
  select.disabled = flip.disabled = wipe.disabled = sides.length === 0
}

/** Lays the other side over as much of the picture as is wiped, or over all of it. */
function draw(parts: Parts, { at, isFlipped }: State, shots: readonly Shot[]): void {
  const { other, flip, wipe, select } = parts
  const side = at && otherSideOf(shots, at, select.value)
  const share = side === undefined ? 0 : isFlipped ? 1 : Number(wipe.value) / 100
  other.hidden = share === 0
  other.alt = share === 0 ? '' : (side?.shot.image.alt ?? '')
  if (side !== undefined) other.src = side.shot.image.src
  uncover(parts, share)
  flip.textContent = `Show ${side === undefined ? 'the other side' : side.shot.isReference ? 'the reference' : side.shot.name}`
  flip.setAttribute('aria-pressed', String(isFlipped))
}
