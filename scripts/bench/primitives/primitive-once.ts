// Prints how many nanoseconds one way to do a small thing takes.
import { printProbe } from '../print-probe.js'
import { allPrimitives } from './all.js'

await printProbe(allPrimitives)
