// Prints how many nanoseconds one way to do a small thing takes.
import { nanoseconds } from '../nanoseconds.js'
import { allPrimitives } from './all.js'

const [title, row = '', column = '', budget] = process.argv.slice(2)
const probe = allPrimitives.find((primitive) => primitive.title === title)?.rows[row]?.(column)
if (probe === undefined) throw new Error(`nothing to measure: ${title}, ${row}, ${column}`)
console.log(nanoseconds(probe.run, probe.inputs, Number(budget)))
