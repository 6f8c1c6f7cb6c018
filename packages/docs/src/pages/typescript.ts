import { isMeaningful, own } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'
import type { ReadableError } from '../page.js'
import type { Reader } from './reader.js'

/** A program that calls an operation and handles one error of the catalog. It compiles as it stands. */
export function clientCode({ site, catalog }: Reader, error: ReadableError): string {
  const { code, retry, params, example } = error
  const { name } = catalog
  const isSigned = retry === 'after-clock-sync' && isBceAuth(catalog.headers.request.authorization)
  const [method = 'GET', target = '/'] = example?.request?.split(' ') ?? []
  const url = target.startsWith('/') ? `https://api.example.com${target}` : target
  const init = method === 'GET' ? '' : `, { method: ${text(method)} }`
  const options = isSigned ? `, { sign: signer({ accessKeyId: 'ak', secretAccessKey: 'sk' }) }` : ''
  const said = ['error.message', ...Object.keys(params).map((param) => `error.params.${param}`)]
  return lines(
    isSigned && "import { signer } from '@errbook/bce-auth'",
    "import { isError } from '@errbook/catalog'",
    ...imports(site.module, name, "import { createFetch } from '@errbook/http'"),
    '',
    `const ${name}Fetch = createFetch(${name}${options})`,
    '',
    'try {',
    `  await ${name}Fetch(${text(url)}${init})`,
    '} catch (error) {',
    `  if (!isError(${name}, error, ${text(code)})) throw error`,
    `  console.warn(${said.join(', ')})`,
    '}',
  )
}

/** A statement that throws an error of the catalog. It compiles as it stands. */
export function serverCode({ site, catalog, whole }: Reader, error: ReadableError): string {
  const { code, message, params, example } = error
  const { name } = catalog
  const values = Object.entries(params).map(([param, format]) => {
    return `${param}: ${literal(own(example?.params, param) ?? samples[format])}`
  })
  const members = [...prepare(whole).body.holes.values()].flatMap(({ name, type, isOptional }) => {
    return isOptional || isMeaningful(name) || Object.hasOwn(params, name) ? [] : [`${name}: ${sampleOf[type]}`]
  })
  const options = [
    message === undefined && "message: 'what went wrong'",
    values.length > 0 && `params: { ${values.join(', ')} }`,
    members.length > 0 && `members: { ${members.join(', ')} }`,
  ].filter((option) => option !== false)
  const definition = isIdentifier.test(code) ? `${name}.errors.${code}` : `${name}.errors[${text(code)}]`
  const thrown =
    options.length === 0
      ? [`throw new CatalogError(${definition})`]
      : [`throw new CatalogError(${definition}, {`, ...options.map((option) => `  ${option},`), '})']
  return lines("import { CatalogError } from '@errbook/catalog'", ...imports(site.module, name), '', ...thrown)
}

function isBceAuth(header: { readonly template?: string } | undefined): boolean {
  return header?.template?.startsWith('bce-auth-v1/') === true
}

/** Imports, in the order that formatters give them. */
function imports(module: string, name: string, ...others: readonly string[]): readonly string[] {
  const own = `import { ${name} } from ${text(module)}`
  return module.startsWith('.') ? [...others, own] : [own, ...others].sort((a, b) => order(a, b))
}

function order(a: string, b: string): number {
  const from = (line: string) => line.slice(line.indexOf(" from '"))
  return from(a) < from(b) ? -1 : 1
}

const samples = {
  text: 'value',
  integer: 1,
  'utc-date-time': '2025-11-11T08:00:00Z',
  'http-date': 'Tue, 11 Nov 2025 08:00:00 GMT',
} as const

const sampleOf = { text: "'value'", integer: '1', boolean: 'true', any: '{}' } as const

const isIdentifier = /^[A-Za-z_$][\w$]*$/

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : text(value)
}

/** A text in single quotes. */
function text(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function lines(...lines: readonly (string | false)[]): string {
  return lines.filter((line) => line !== false).join('\n')
}
