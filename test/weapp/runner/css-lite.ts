import { descendants, parentElement, type ElementNode, type ParentNode } from './view-node'
import { camelCase } from './wxml-compile'
import { toText } from './values'

type Test = (node: ElementNode) => boolean
interface Step {
  /** right below the step before it, not anywhere below */
  isChild: boolean
  test: Test
}

const PART = /\[([\w-]+)(?:=("[^"]*"|'[^']*'|[^\]]*))?\]|([.#]?)([\w-]+)|\*/g

function attribute(node: ElementNode, name: string): unknown {
  return name.startsWith('data-') ? node.dataset[camelCase(name.slice(5))] : node.attrs[name]
}

function simpleTest([whole, name, quoted, sign, word]: RegExpMatchArray): Test {
  if (name !== undefined) {
    const value = quoted?.replace(/^(["'])(.*)\1$/, '$2')
    return (node) =>
      value === undefined ? attribute(node, name) !== undefined : toText(attribute(node, name)) === value
  }
  if (whole === '*' || word === undefined) return () => true
  if (sign === '.') return (node) => toText(node.attrs.class).split(/\s+/).includes(word)
  if (sign === '#') return (node) => toText(node.attrs.id) === word
  return (node) => node.tag === word
}

function parseSelector(selector: string): Step[] {
  const steps: Step[] = []
  let isChild = false
  for (const part of selector.match(/>|(?:\[(?:"[^"]*"|'[^']*'|[^\]])*\]|[^\s>[])+/g) ?? []) {
    if (part === '>') {
      isChild = true
      continue
    }
    const matches = [...part.matchAll(PART)]
    // a selector that is only half understood would find the wrong thing without a word
    if (matches.map((match) => match[0]).join('') !== part)
      throw new Error(`selector "${selector}" is not supported`)
    const tests = matches.map(simpleTest)
    steps.push({ isChild, test: (node) => tests.every((test) => test(node)) })
    isChild = false
  }
  if (steps.length === 0) throw new Error(`selector "${selector}" is empty`)
  return steps
}

function matches(node: ElementNode, steps: Step[], last: number): boolean {
  const step = steps[last]
  if (!step?.test(node)) return false
  if (last === 0) return true
  for (let up = parentElement(node); up; up = parentElement(up)) {
    if (matches(up, steps, last - 1)) return true
    if (step.isChild) return false
  }
  return false
}

const splitAlternatives = (selector: string): string[] => selector.split(/,(?![^[]*\])/)

/** Elements below `root`, in document order: tag, .class, #id, [attr], [attr=value], descendant, child (>), comma. */
export function selectAll(root: ParentNode, selector: string): ElementNode[] {
  const alternatives = splitAlternatives(selector).map(parseSelector)
  return descendants(root).filter((node) =>
    alternatives.some((steps) => matches(node, steps, steps.length - 1)),
  )
}
