/**
 * Writes a place into the address. A page that is shown inside another may not, and a browser refuses it when a key that is held asks too
 * often: then the address stays behind, and nothing else.
 */
export function writeAddress(fragment: string | undefined): void {
  const address = fragment === undefined ? `${location.pathname}${location.search}` : `#${fragment}`
  try {
    history.replaceState(null, '', address)
  } catch {
    // It has no other way to say so.
  }
}
