// Serves as a contender does; reports its port and, when asked, its processor time so far. Ends with the process that
// started it.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const [module = '', make = ''] = process.argv.slice(2)
const server: Server = await (await import(module))[make]()
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1e6)
})
process.once('disconnect', () => process.exit())
