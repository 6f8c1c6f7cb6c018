// The worker as it is before a build: a thread has to learn TypeScript by itself.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
