/** How long a button says that it has copied, in milliseconds. */
const SAYS_COPIED = 2000

/** `data-copy` is the id of the element whose text is copied. */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const words = button.textContent
    let timer = 0
    button.setAttribute('aria-live', 'polite')
    const say = (isCopied: boolean): void => {
      button.textContent = isCopied ? 'Copied' : 'Not copied: select it'
      clearTimeout(timer)
      timer = setTimeout(() => {
        button.textContent = words
      }, SAYS_COPIED)
    }
    button.addEventListener('click', () => void copy(button).then(say))
  }
}

async function copy({ dataset: { copy: id = '' } }: HTMLElement): Promise<boolean> {
  const source = document.getElementById(id)
  if (source === null) return false
  try {
    await navigator.clipboard.writeText(source.textContent)
    return true
  } catch {
    // A page that was opened from a file may have no clipboard.
    return copyBySelection(source)
  }
}

function copyBySelection(source: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = source.textContent
  field.className = 'unseen'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  if (!isCopied) getSelection()?.selectAllChildren(source)
  return isCopied
}
