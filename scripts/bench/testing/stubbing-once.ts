// Prints how many nanoseconds one way to test against a catalog takes.
import { printProbe } from '../print-probe.js'
import { stubbing } from './stubbing.js'

await printProbe([stubbing])
