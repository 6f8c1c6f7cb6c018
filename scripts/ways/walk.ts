// Walks one way, and prints the files on it as JSON.
import { ways } from './ways.js'

const way = ways.find(({ name }) => name === process.argv[2])
console.log(JSON.stringify(await way?.files()))
