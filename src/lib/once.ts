/** The result of the first call, for all of them. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  return async () => (known ??= work())
}
