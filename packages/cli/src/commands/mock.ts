import type { Catalog } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'
import type { MockOptions, Routes, Scenario } from '@errbook/testing/mock'
import type { Command } from 'commander'
import { CommandFailure, type ExitCode, exit, type Io, printableJson } from '../io.js'
import { catalogLine, catalogOption, type LoadedCatalog, loadCatalog } from '../load-catalog.js'
import { answeredJson, answeredLine } from '../mock/answered-line.js'
import { readDataFile } from '../mock/data-file.js'
import { port, wholeNumber } from '../whole-number.js'

interface MockWords {
  readonly catalog?: string
  readonly port: number
  readonly host: string
  readonly accessKey?: readonly string[]
  readonly routes?: string
  readonly scenario?: string
  readonly header?: readonly string[]
  readonly seed?: number
  readonly json?: boolean
}

/** Adds `errbook mock`. */
export function addMock(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('mock')
    .summary('serve the API of a catalog, with every error on demand')
    .description(
      'Starts a server that answers as the API of a catalog would: wrong requests with its errors, the others by routes or with {}, and any error or fault on demand. Prints a line for each request, until it is interrupted.',
    )
    .addOption(catalogOption())
    .option('--port <n>', 'the port; 0 for any free one', port, 4010)
    .option('--host <host>', 'where to listen; 0.0.0.0 for all interfaces', '127.0.0.1')
    .option('--access-key <ak:sk>', 'check signatures by this key; may be given more than once', collect)
    .option('--routes <file>', 'what answers requests that nothing is wrong with (YAML or JSON)')
    .option('--scenario <file>', 'the rules by which requests meet faults (YAML or JSON)')
    .option('--header <name: value>', 'a header of every answer; may be given more than once', collect)
    .option(
      '--seed <n>',
      'what random draws of rules follow from (default: 0)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--json', 'print a JSON object for each request')
    .addHelpText(
      'after',
      `
Example:
  $ errbook mock --scenario faults.yaml
  $ curl -H 'Prefer: code=AccessDenied' http://127.0.0.1:4010/v1/csn

Exits 0 when it is interrupted, 2 if it cannot start.`,
    )
    .action(async (words: MockWords) => end(await mock(words, io)))
}

function collect(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word]
}

async function mock(words: MockWords, io: Io): Promise<ExitCode> {
  const loaded = await loadCatalog(words.catalog, io)
  const { catalog } = loaded
  const { checkRoutes, checkScenario, createMock, rulesOf } = await import('@errbook/testing/mock')
  const { port, host, accessKey = [], seed, routes, scenario, header = [], json = false } = words
  const options: MockOptions = {
    authenticate: accessKey.length > 0 && (await authenticateBy(accessKey, catalog)),
    port,
    host,
    seed,
    headers: Object.fromEntries(header.map(headerOf)),
    ...(routes !== undefined && {
      routes: await readDataFile<Routes>(routes, (value) => checkRoutes(catalog, value)),
    }),
    ...(scenario !== undefined && {
      faults: rulesOf(await readDataFile<Scenario>(scenario, (value) => checkScenario(catalog, value).issues)),
    }),
    onAnswered: (request, milliseconds) => {
      io.out(json ? answeredJson(request, milliseconds) : answeredLine(request, milliseconds, io.colors))
    },
  }
  // Asked for first: whoever reads where it listens may interrupt it at once.
  const interrupted = io.interrupted()
  const running = await createMock(catalog, options).catch((error: Error) => {
    throw new CommandFailure(error.message)
  })
  for (const line of json ? [openingJson(loaded, running.url, words)] : openingLines(loaded, running.url, words)) {
    io.out(line)
  }
  await interrupted
  await running.close()
  return exit.ok
}

/** Verifies signatures by access keys, none of which is ever shown. */
async function authenticateBy(words: readonly string[], catalog: Catalog): Promise<MockOptions['authenticate']> {
  const missing = codesOfSignatures.find((code) => !Object.hasOwn(catalog.errors, code))
  if (missing !== undefined) {
    const why = `signatures are those of bce-auth-v1, and the catalog ${catalog.name} has no error ${missing}`
    throw new CommandFailure(`--access-key cannot be used: ${why}; leave it out`)
  }
  const secrets = Object.fromEntries(words.map(accessKeyOf))
  const { verifier } = await import('@errbook/bce-auth')
  return verifier((accessKeyId) => own(secrets, accessKeyId))
}

const codesOfSignatures = [
  'AccessDenied',
  'InvalidAccessKeyId',
  'InvalidHTTPAuthHeader',
  'RequestExpired',
  'SignatureDoesNotMatch',
]

function accessKeyOf(word: string): readonly [id: string, secret: string] {
  const [, id, secret] = /^([!-.0-9;-~]+):(.+)$/.exec(word) ?? []
  if (id !== undefined && secret !== undefined) return [id, secret]
  throw new CommandFailure('--access-key is invalid: expected ak:sk, the id of an access key, a colon and its secret')
}

function headerOf(word: string): readonly [name: string, value: string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([!-~](?:[\t -~]*[!-~])?)$/.exec(word) ?? []
  if (name !== undefined && value !== undefined) return [name, value]
  throw new CommandFailure(`--header ${JSON.stringify(word)} is invalid: expected a header, such as "X-Region: bj"`)
}

function openingLines({ catalog, ...named }: LoadedCatalog, url: string, { accessKey }: MockWords): readonly string[] {
  const refuses = catalog.errorFor !== undefined
  const signatures = accessKey !== undefined ? 'checked' : 'not checked (--access-key ak:sk has them checked)'
  return [
    catalogLine(named, 'en'),
    `Listening on ${url}`,
    refuses ? `Signatures are ${signatures}` : 'No request is refused: the catalog has no errorFor',
    `Faults: ${url}/_errbook/faults, or a header such as "Prefer: code=${Object.keys(catalog.errors)[0] ?? 'slow'}"`,
  ]
}

function openingJson({ name, file }: LoadedCatalog, url: string, { accessKey }: MockWords): string {
  return printableJson({ url, catalog: { name, file }, checksSignatures: accessKey !== undefined })
}
