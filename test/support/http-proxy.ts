import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { listen } from './loopback.ts'

type Options = Readonly<{
  /** Where a tunnel to another host than loopback leads to: `host:port` by `host:port`. */
  hosts?: Readonly<Record<string, string>>
}>

/** A proxy on loopback: passes on what it is asked for by whole addresses, or by tunnels, and keeps these. */
export async function openHttpProxy({ hosts = {} }: Options = {}) {
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
  server.on('connect', (incoming, socket) => {
    addresses.push(incoming.url!)
    const [host = '', port] = (hosts[incoming.url!] ?? incoming.url!).split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ])
      one!.on('error', () => other!.destroy())
  })
  const { address, stop } = await listen(server)
  return { address, addresses, stop }
}
