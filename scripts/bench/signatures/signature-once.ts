// Prints how many nanoseconds one way to verify a signature takes.
import { printProbe } from '../print-probe.js'
import { verifying } from './verifying.js'

await printProbe([verifying])
