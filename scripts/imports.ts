import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What one file imports, or exports from elsewhere. */
export interface Import {
  /** As it is written: `./encode.js`, `@errbook/catalog`. */
  readonly specifier: string
  /** Whether nothing is left of it when types are taken off. */
  readonly isType: boolean
}

/** Reads the imports of a file: static, dynamic and in types, in their order. A specifier that is computed is passed over. */
export function importsOf(path: string): readonly Import[] {
  return importsIn(readFileSync(path, 'utf8'))
}

/** Reads the imports of a source text. */
export function importsIn(text: string): readonly Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, isType })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest))
  return found
}

/** The files that reach themselves by what they import: each ring once, its files in order; rings that meet are one. */
export function ringsIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]))
  const rings = [...imports.keys()].map((file) => {
    const others = [...(reached.get(file) ?? [])]
    return others.filter((other) => reached.get(other)?.has(file)).sort()
  })
  return rings.filter(([first], i) => first === [...imports.keys()][i])
}

function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const follow = (from: string): void => {
    for (const to of imports.get(from) ?? []) {
      if (!reached.has(to)) follow(reached.add(to) && to)
    }
  }
  follow(file)
  return reached
}
