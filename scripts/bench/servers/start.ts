import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Contender } from './contender.js'

/** A server in a process of its own. */
export interface Running {
  readonly port: number
  /** How much processor time it took so far, in seconds. */
  readonly processorTime: () => Promise<number>
  readonly stop: () => void
}

/** Starts a server out of a folder of modules. */
export async function start(folder: string, { module, make }: Contender): Promise<Running> {
  const server = fork(join(folder, 'serve.js'), [join(folder, `${module}.js`), make], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = once(server, 'exit').then(() => {
    throw new Error(`the server ${module}, ${make} ended before it was stopped`)
  })
  const said = async (): Promise<number> => (await Promise.race([once(server, 'message'), ended]))[0]
  return {
    port: await said(),
    processorTime() {
      server.send('processor time')
      return said()
    },
    stop: () => server.disconnect(),
  }
}
