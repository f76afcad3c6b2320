/** How long a button says that it has copied, in milliseconds. */
const SAYS_COPIED = 2000

/** `data-copy="#id"` copies the text of that element, any other value itself. */
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

async function copy({ dataset: { copy: value = '' } }: HTMLElement): Promise<boolean> {
  const source = value.startsWith('#') ? document.getElementById(value.slice(1)) : null
  const text = source?.textContent ?? value
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A page that was opened from a file may have no clipboard.
    return copyBySelection(text, source)
  }
}

function copyBySelection(text: string, source: HTMLElement | null): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  if (!isCopied && source !== null) getSelection()?.selectAllChildren(source)
  return isCopied
}
