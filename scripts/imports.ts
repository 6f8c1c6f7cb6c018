import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** An import of a file, or an export from another file. */
export interface Import {
  /** As written: `./encode.js`, `@errbook/catalog`. */
  readonly specifier: string
  /** Whether it disappears when types are removed. */
  readonly isType: boolean
}

/** Reads the imports of a file: static, dynamic and in types, in their order. Computed specifiers are skipped. */
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

/** The files that import themselves indirectly: each ring once, its files in order; rings that share a file are one. */
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
