import { createServer, request } from 'node:http'
import { listen } from './loopback.ts'

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
  const { address, stop } = await listen(server)
  return { address, addresses, stop }
}
