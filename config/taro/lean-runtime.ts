import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { types as t, type NodePath, type PluginObj } from '@babel/core'
import { kept } from './kept'
import { root } from './paths'

/**
 * Cuts from Taro's runtime for WeChat what this app never names: the properties of components it has not (the names stay,
 * because templates number components by their order) and the WeChat calls that it does not make. 24 KB of the main
 * package. Whatever is cut too much shows itself: a component draws nothing in test/weapp, a call there returns no promise.
 */

/** Taro's names of the components that templates are written for, in both spellings that its sources use. */
const used = new Set(
  [
    ...Object.keys(kept),
    'slot',
    'static-view',
    'pure-view',
    'catch-view',
    'click-view',
    'native-slot',
    'slot-view',
  ].map((name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())),
)

/** The source of everything that may call WeChat through Taro. */
function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}

function isUnusedComponent(name: string, components: ReadonlySet<string>): boolean {
  return components.has(name) && !used.has(name)
}

/** Names that stand in an object called `components` or `internalComponents`. */
function componentsOf(program: t.Program): ReadonlySet<string> {
  const names = program.body
    .map((statement) => (t.isExportNamedDeclaration(statement) ? statement.declaration : statement))
    .flatMap((statement) => (t.isVariableDeclaration(statement) ? statement.declarations : []))
    .filter(({ id }) => t.isIdentifier(id) && /^(components|internalComponents)$/.test(id.name))
    .flatMap(({ init }) => (t.isObjectExpression(init) ? init.properties : []))
    .flatMap((property) =>
      t.isObjectProperty(property) && t.isIdentifier(property.key) ? property.key.name : [],
    )
  return new Set(names)
}

function cut(calls: string): PluginObj {
  const isCalled = (name: string) => new RegExp(`\\b${name}\\b`).test(calls)
  let components: ReadonlySet<string> = new Set()
  const empty = (node: NodePath<t.Expression>) => {
    if (node.isObjectExpression() || node.isCallExpression()) node.replaceWith(t.objectExpression([]))
  }
  return {
    visitor: {
      Program({ node }) {
        components = componentsOf(node)
      },
      VariableDeclarator(declarator) {
        const { id } = declarator.node
        const init = declarator.get('init')
        if (!t.isIdentifier(id) || !init.isExpression()) return
        if (isUnusedComponent(id.name, components)) empty(init)
        if (id.name !== 'needPromiseApis' || !init.isNewExpression()) return
        const [list] = init.node.arguments
        if (t.isArrayExpression(list))
          list.elements = list.elements.filter((name) => t.isStringLiteral(name) && isCalled(name.value))
      },
      ObjectProperty(property) {
        const { key } = property.node
        const value = property.get('value')
        const owner = property.parentPath.parentPath
        const isListed =
          owner?.isVariableDeclarator() && t.isIdentifier(owner.node.id, { name: 'components' })
        if (
          isListed &&
          t.isIdentifier(key) &&
          isUnusedComponent(key.name, components) &&
          value.isExpression()
        )
          empty(value)
      },
    },
  }
}

/** Options of babel-loader for those files of Taro's. */
export const leanRuntime = {
  test: /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
  options: { babelrc: false, configFile: false, plugins: [() => cut(sources(path.join(root, 'src')))] },
}
