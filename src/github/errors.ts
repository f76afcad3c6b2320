/** What the server says of each field that it could not answer; of another error that it is another. */
export function errorTypes(cause: unknown): readonly string[] {
  const errors = errorsOf(cause)
  if (errors.length === 0) return ['other']
  return errors.map((error) => textOf(error, 'type') ?? 'other')
}

/** The status with which the server refused; undefined for what was thrown elsewhere. */
export function statusOf(cause: unknown): number | undefined {
  const status = partOf(cause, 'status')
  return typeof status === 'number' ? status : undefined
}

/** The same error with the server's own reason, in one line, where it gave one; what GraphQL and REST say beside it stays. */
export function inServersWords(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause
  const [status, errors] = [statusOf(cause), errorsOf(cause)]
  const error = new Error(oneLine(reasonIn(cause)), { cause })
  return Object.assign(error, status !== undefined && { status }, errors.length > 0 && { errors })
}

/** In characters. */
const MOST_OF_REASON = 300

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
  return line.length <= MOST_OF_REASON ? line : `${line.slice(0, MOST_OF_REASON).toWellFormed()}…`
}

/** GraphQL answers with a list of errors, REST with a message and sometimes a list beside it, what stands before them with a page. */
function reasonIn(cause: Error): string {
  const response = partOf(cause, 'response')
  const data = partOf(response, 'data')
  const reasons = [...new Set(errorsOf(cause).map(detailOf))]
  if (reasons.length > 0) return reasons.join('; ')
  if (response === undefined) return cause.message
  const said = typeof data === 'string' && !data.trimStart().startsWith('<') ? data : textOf(data, 'message')
  const details = errorsOf(data).map(detailOf).join('; ')
  return [said, details].filter(Boolean).join(': ') || `status ${statusOf(cause)}`
}

/** An error of REST may have no message, but a field and what is wrong with it. */
function detailOf(error: unknown): string {
  if (typeof error === 'string') return error
  const words = [textOf(error, 'field'), textOf(error, 'code')].filter((word) => word !== undefined)
  return textOf(error, 'message') ?? (words.join(' ') || JSON.stringify(error))
}

function errorsOf(value: unknown): readonly unknown[] {
  const errors = partOf(value, 'errors')
  return Array.isArray(errors) ? errors : []
}

function textOf(value: unknown, key: string): string | undefined {
  const part = partOf(value, key)
  return typeof part === 'string' ? part : undefined
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
