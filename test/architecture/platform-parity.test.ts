import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesBelow } from './files'
import { root } from './plant'

// Taro picks `index.weapp.ts` in place of `index.ts` only when both have the same extension and the name has no other dot.
// Otherwise it takes the default on every target, and says nothing.

const VARIANT = /^(.+)\.(weapp|h5)\.(tsx?)$/

const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file))
const variants = sources.filter((file) => VARIANT.test(file))

function exportsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const names = new Set<string>()
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      if (statement.isTypeOnly) continue
      if (!clause || !ts.isNamedExports(clause))
        names.add(`everything of ${statement.moduleSpecifier?.getText() ?? ''}`)
      else for (const one of clause.elements) if (!one.isTypeOnly) names.add(one.name.text)
    } else if (ts.canHaveModifiers(statement)) {
      const words = ts.getModifiers(statement)?.map((modifier) => modifier.kind) ?? []
      if (!words.includes(ts.SyntaxKind.ExportKeyword)) continue
      if (words.includes(ts.SyntaxKind.DefaultKeyword)) names.add('default')
      else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
        names.add(statement.name?.text ?? '')
      else if (ts.isVariableStatement(statement))
        for (const { name } of statement.declarationList.declarations)
          if (ts.isIdentifier(name)) names.add(name.text)
    }
  }
  return [...names].sort()
}

test('there are variants to compare', () => {
  expect(variants.length).toBeGreaterThan(0)
})

test.each(variants)('%s stands for a default of the same extension and exports', (variant) => {
  const [, base = '', , extension = ''] = VARIANT.exec(variant) ?? []
  expect(path.basename(base)).not.toContain('.')
  expect(sources).toContain(`${base}.${extension}`)
  expect(exportsOf(variant)).toEqual(exportsOf(`${base}.${extension}`))
})
