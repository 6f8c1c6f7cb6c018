// Prints how many nanoseconds a check by the contender of a module takes, for the inputs of a column.
import { nanoseconds } from '../nanoseconds.js'
import { load } from './wrong-verdicts.js'

const [module = '', column = '', budget] = process.argv.slice(2)
const { run, inputs } = await load(module, column)
console.log(await nanoseconds(run, inputs, Number(budget)))
