// Prints how many nanoseconds one way to check a response in a test takes.
import { printProbe } from '../print-probe.js'
import { matching } from './matching.js'

await printProbe([matching])
