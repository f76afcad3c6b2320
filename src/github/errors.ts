/** What the server says of each field that it could not answer; of another error that it is another. */
export function errorTypes(cause: unknown): readonly string[] {
  const errors: unknown = cause instanceof Error && 'errors' in cause ? cause.errors : undefined
  if (!Array.isArray(errors) || errors.length === 0) return ['other']
  return errors.map((error: unknown) =>
    typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : 'other',
  )
}

/** The status with which the server refused; undefined for what was thrown elsewhere. */
export function statusOf(cause: unknown): number | undefined {
  const status: unknown = cause instanceof Error && 'status' in cause ? cause.status : undefined
  return typeof status === 'number' ? status : undefined
}
