// Lets Node run TypeScript in every thread: workers are started with the options of the process.
import { register } from 'tsx/esm/api'

register()
