// Shows everything on one screen: generate, build, check recorded responses, explain a code in both languages, write the site.
import { execFileSync } from 'node:child_process'
import { processIo } from '../packages/cli/src/process-io.js'
import { run } from '../packages/cli/src/run.js'
import { writeSite } from './site/main.js'

const io = processIo()
const { colors } = io
const title = (text: string) => io.out(`\n${colors.bold(colors.cyan(`— ${text}`))}`)
const errbook = (...words: readonly string[]) => {
  io.out(colors.dim(`$ errbook ${words.join(' ')}`))
  return run(words, io)
}

title('Generate everything from packages/csn/catalog.yaml')
const generated = await errbook('generate', 'packages/csn/catalog.yaml', '--docs', 'docs')
if (generated !== 0) process.exit(generated)

title('Build the packages')
execFileSync('tsdown', ['--logLevel', 'error'], { stdio: 'inherit' })
io.out(colors.green('built packages/*/dist'))

title('Check responses recorded from real services')
await errbook('check', 'packages/csn/samples/observed-responses.ndjson')

title('Explain a code')
await errbook('explain', 'RequestExpired')
await errbook('explain', 'RequestExpired', '--lang', 'zh')

title('Write the site')
const written = await writeSite()
io.out(colors.green(`${written} files are in site`))

title('Where things are')
const outputs: readonly (readonly [path: string, what: string])[] = [
  ['packages/csn/src/', 'what is generated for CSN: code, text, schemas, predicates'],
  ['packages/csn/src/json/', 'the same for other languages: catalog.json, JSON Schemas'],
  ['packages/*/dist/', 'the built packages'],
  ['site/index.html', 'the site: the reference and the guides, in both languages; open it in a browser'],
]
for (const [path, what] of outputs) io.out(`${path.padEnd(26)}${colors.dim(what)}`)
