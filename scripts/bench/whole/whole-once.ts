// Prints how many nanoseconds one way to check a whole message takes.
import { printProbe } from '../print-probe.js'
import { checkingRequests, checkingResponses } from './checking.js'

await printProbe([checkingResponses, checkingRequests])
