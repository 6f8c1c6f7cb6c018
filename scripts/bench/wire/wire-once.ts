// Prints how many nanoseconds one way to read or to write an error takes.
import { printProbe } from '../print-probe.js'
import { byTemplate } from './by-template.js'
import { reading } from './reading.js'
import { writing } from './writing.js'

await printProbe([reading, byTemplate, writing])
