// Walks one way twice, and prints the files on it the first time and again, as JSON.
import { ways } from './ways.js'

const way = ways.find(({ name }) => name === process.argv[2])
const first = await way?.files()
console.log(JSON.stringify({ first, again: await way?.files() }))
