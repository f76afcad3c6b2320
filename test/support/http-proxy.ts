import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy on loopback for plain HTTP: passes on what it is asked for by whole addresses, and keeps these. */
export async function openHttpProxy() {
  const addresses: string[] = []
  const server = createServer((incoming, response) => {
    addresses.push(incoming.url!)
    const { method, headers } = incoming
    const onward = request(incoming.url!, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { address, addresses, stop }
}
