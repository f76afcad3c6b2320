/** Stands in for the HTTP client in the bundle of the command line, which opens no connection. */
export function ProxyAgent(): never {
  throw new Error('the command line opens no connection')
}
