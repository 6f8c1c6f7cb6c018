// Checks that all that the packages export is documented: `pnpm api`. `pnpm site` writes the pages of it, too.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, Converter, JSX, type OptionsReader, type ProjectReflection, type TypeDocOptions } from 'typedoc'
import ts from 'typescript'

/** A module that programs import, and its source from the root of the repository. */
export interface PublicModule {
  readonly name: string
  readonly source: string
}

/** All modules of the packages, as their manifests export them. */
export function publicModules(): readonly PublicModule[] {
  return readdirSync('packages').flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8')) as Manifest
    return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]): readonly PublicModule[] => {
      const source = typeof target === 'string' ? undefined : target['@errbook/source']
      if (source === undefined) return []
      return [{ name: manifest.name + subpath.slice(1), source: `packages/${folder}${source.slice(1)}` }]
    })
  })
}

/**
 * Reads the reference of some modules, each under the name that it is imported by, and writes its pages, with a link back
 * to the site that they are part of.
 *
 * @param out where the pages go; without it they are only checked
 * @throws Error when something is not documented, or documented wrongly; TypeDoc has printed what
 */
export async function writeApi(modules: readonly PublicModule[], out?: string): Promise<void> {
  const options: TypeDocOptions = {
    name: 'Errbook',
    entryPoints: modules.map(({ source }) => source),
    readme: 'none',
    excludePrivate: true,
    githubPages: false,
    disableSources: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ['Function', 'Class', 'Variable'],
  }
  const app = await Application.bootstrap(options, [readerOf(modules)])
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameModules(project, modules))
  app.renderer.hooks.on('content.begin', ({ relativeURL }) =>
    JSX.createElement('p', null, JSX.createElement('a', { href: relativeURL(toSite) }, '← Guides and references')),
  )
  const project = await app.convert()
  if (project !== undefined) app.validate(project)
  if (project !== undefined && out !== undefined) await app.generateDocs(project, out)
  const { logger } = app
  if (project !== undefined && !logger.hasErrors() && !logger.hasWarnings()) return
  throw new Error('the reference of the API has errors: correct the comments that TypeDoc names')
}

interface Manifest {
  readonly name: string
  readonly exports?: { readonly [subpath: string]: string | { readonly '@errbook/source'?: string } }
}

// From the folder of the pages, which is one of the site.
const toSite = '../en/index.html'

/** Has TypeDoc compile the modules and what they import: a configuration of TypeScript names all tests and scripts, too. */
function readerOf(modules: readonly PublicModule[]): OptionsReader {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['none.ts'] },
    ts.sys,
    resolve('.'),
  )
  return {
    name: 'modules',
    order: 0,
    supportsPackages: false,
    read: (typedoc) =>
      typedoc.setCompilerOptions(
        modules.map(({ source }) => resolve(source)),
        options,
        undefined,
      ),
  }
}

/** TypeDoc names a module by its folder. */
function nameModules(project: ProjectReflection, modules: readonly PublicModule[]): void {
  const children = modules.length === 1 ? [project] : (project.children ?? [])
  for (const child of children) {
    const { packageName, packagePath } = project.getSymbolIdFromReflection(child) ?? {}
    const module = modules.find(({ name, source }) => {
      return name.split('/', 2).join('/') === packageName && source.endsWith(`/${packagePath}`)
    })
    if (module === undefined) throw new Error(`${child.name} is exported by no package.json`)
    child.name = module.name
  }
}

const isCommand = process.argv[1] === fileURLToPath(import.meta.url)
if (isCommand) await writeApi(publicModules())
