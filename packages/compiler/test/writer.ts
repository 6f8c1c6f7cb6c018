// Writes a folder of files as often as asked, each round with another text, for a test to kill it on the way.
import { writeFiles } from '../src/write-files.js'
import { filesOf } from './files-of.js'

const [folder = '', word = '', rounds = '1'] = process.argv.slice(2)
console.log('started')
try {
  for (let round = 0; round < Number(rounds); round++) writeFiles(filesOf(folder, `${word}-${round}`))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
