/**
 * Stands in for the HTTP client in the bundles. The artifact client makes an agent when it is loaded behind a proxy, and then
 * goes other ways.
 */
export function ProxyAgent(): void {}

export function fetch(): never {
  throw new Error('this HTTP client is not among the files of this tool')
}
