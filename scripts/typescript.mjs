// Lets Node run TypeScript in every thread: workers start with the options of the process.
import { register } from 'tsx/esm/api'

register()
