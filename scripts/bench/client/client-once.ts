// Prints how many nanoseconds one way to call an API takes.
import { printProbe } from '../print-probe.js'
import { calling } from './calling.js'

await printProbe([calling])
