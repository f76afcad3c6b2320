import type { JSX } from 'preact'

/** Where the script shows a picture large. Once a page; without the script it stays closed. */
export function Viewer(): JSX.Element {
  return (
    <dialog class="viewer" aria-label="Picture">
      <div class="viewer-head">
        <div class="viewer-caption" aria-live="polite" />
        <button type="button" data-viewer="close">
          Close
        </button>
      </div>
      <div class="viewer-stage" tabIndex={-1}>
        <img class="viewer-other" alt="" hidden />
        <img class="viewer-picture" alt="" />
        <span class="viewer-line" hidden />
      </div>
      <p class="viewer-said" role="status" />
      <Tools />
      <p class="viewer-keys">
        <kbd>←</kbd> <kbd>→</kbd> checkpoint, <kbd>↑</kbd> <kbd>↓</kbd> prompt, hold <kbd>R</kbd> or <kbd>Space</kbd>{' '}
        for the other side, <kbd>Esc</kbd> closes
      </p>
    </dialog>
  )
}

function Tools(): JSX.Element {
  return (
    <div class="viewer-tools">
      <Moves />
      <button type="button" data-viewer="flip" aria-pressed="false">
        Show the reference
      </button>
      <label>
        Other side{' '}
        <select data-viewer="other">
          <option>–</option>
        </select>
      </label>
      <label class="viewer-wipe">
        Wipe <input type="range" min="0" max="100" value="0" data-viewer="wipe" />
      </label>
    </div>
  )
}

const MOVES = [
  ['left', '←', 'Previous checkpoint'],
  ['right', '→', 'Next checkpoint'],
  ['up', '↑', 'Previous prompt'],
  ['down', '↓', 'Next prompt'],
] as const

function Moves(): JSX.Element {
  return (
    <div class="viewer-moves" role="group" aria-label="Go to">
      {MOVES.map(([direction, arrow, words]) => (
        <button type="button" data-viewer={direction} aria-label={words} title={words} key={direction}>
          {arrow}
        </button>
      ))}
    </div>
  )
}
