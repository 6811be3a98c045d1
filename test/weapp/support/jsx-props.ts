import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const SOURCE = path.join(__dirname, '../../../src')

/** A property that a screen sets on one of WeChat's components, in the spelling of a template. */
export interface SetProperty {
  readonly tag: string
  readonly attribute: string
  readonly where: string
}

/** Facts that platform/a11y turns into attributes. */
const ARIA = ['role', 'label', 'hidden', 'checked', 'disabled', 'pressed', 'live']
const PRESSABLE = ['aria-role', 'hover-class', 'bindtap']

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function attributeOf(property: string): string | undefined {
  if (['key', 'ref', 'children'].includes(property)) return undefined
  if (property === 'className') return 'class'
  if (property === 'onClick') return 'bindtap'
  if (/^on[A-Z]/.test(property)) return `bind${property.slice('on'.length).toLowerCase()}`
  return kebab(property)
}

function sourceFiles(): string[] {
  const all = fs.readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  // platform/elements stands for Taro's components on H5.
  const isShared = (file: string) => !file.endsWith('.h5.tsx') && !file.startsWith('platform/elements/')
  return all.filter((file) => file.endsWith('.tsx') && isShared(file))
}

/** Names under which a file imports Taro's components, each with its tag in a template. */
function componentsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const bindings = source.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) &&
    ts.isStringLiteral(statement.moduleSpecifier) &&
    statement.moduleSpecifier.text === '@tarojs/components' &&
    statement.importClause?.namedBindings &&
    ts.isNamedImports(statement.importClause.namedBindings)
      ? [...statement.importClause.namedBindings.elements]
      : [],
  )
  return new Map(
    bindings.map(({ name, propertyName }) => [
      name.text,
      kebab((propertyName ?? name).text).replace(/^-/, ''),
    ]),
  )
}

const keysOf = (object: ts.ObjectLiteralExpression): string[] =>
  object.properties.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  )

/** `{...a11y({ role })}`, `{...pressable(f, { label })}`, `{...(isWide && { mode })}`: as far as it stands there. */
function spreadAttributes(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return spreadAttributes(expression.expression)
  if (ts.isBinaryExpression(expression)) return spreadAttributes(expression.right)
  if (ts.isObjectLiteralExpression(expression))
    return keysOf(expression).flatMap((key) => attributeOf(key) ?? [])
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return []
  const called = expression.expression.text
  if (called !== 'a11y' && called !== 'pressable') return []
  const facts = expression.arguments.filter(ts.isObjectLiteralExpression).flatMap(keysOf)
  const aria = facts.filter((fact) => ARIA.includes(fact)).map((fact) => `aria-${fact}`)
  return called === 'pressable' ? [...PRESSABLE, ...aria] : aria
}

function attributesOf(attributes: ts.JsxAttributes): string[] {
  return attributes.properties.flatMap((property) => {
    if (ts.isJsxSpreadAttribute(property)) return spreadAttributes(property.expression)
    return attributeOf(property.name.getText()) ?? []
  })
}

function parse(file: string): ts.SourceFile {
  const text = fs.readFileSync(path.join(SOURCE, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
}

function stylesIn(file: string): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const isStyle = ts.isJsxAttribute(node) && node.name.getText() === 'style'
    const value = isStyle && node.initializer && ts.isJsxExpression(node.initializer)
    const set = value ? node.initializer.expression : undefined
    if (set && ts.isObjectLiteralExpression(set)) found.push(...keysOf(set))
    // What is not written out cannot be read here.
    else if (isStyle) found.push(node.getText())
    ts.forEachChild(node, look)
  }
  look(parse(file))
  return found
}

function propertiesIn(file: string): SetProperty[] {
  const source = parse(file)
  const components = componentsOf(source)
  const found: SetProperty[] = []
  const look = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = components.get(node.tagName.getText())
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (tag !== undefined)
        found.push(
          ...attributesOf(node.attributes).map((attribute) => ({
            tag,
            attribute,
            where: `src/${file}:${line}`,
          })),
        )
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

/** Everything that the screens set on WeChat's components. */
export const setProperties = (): SetProperty[] => sourceFiles().flatMap(propertiesIn)

/** Every name of a style that a screen sets in place, such as `height`. */
export const setStyles = (): string[] => sourceFiles().flatMap(stylesIn)
