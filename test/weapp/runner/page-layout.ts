import { childElements, type ElementNode, type ParentNode } from './view-node'
import { toText } from './values'

/** What a test knows of the height of an element, in px: of a card, say. Undefined leaves it to its style and children. */
export type HeightOf = (node: ElementNode) => number | undefined

export interface Box {
  readonly top: number
  readonly height: number
}

const styleHeight = (node: ElementNode): number | undefined => {
  const said = /(?:^|;)\s*height:\s*([\d.]+)px/.exec(toText(node.attrs.style))?.[1]
  return said === undefined ? undefined : Number(said)
}

/** Where everything of a page stands if each element is as high as its children below each other: enough for a list. */
export function layOut(root: ParentNode, heightOf: HeightOf): ReadonlyMap<ElementNode, Box> {
  const boxes = new Map<ElementNode, Box>()
  const place = (node: ElementNode, top: number): number => {
    const inside = placeAll(node, top)
    const height = heightOf(node) ?? styleHeight(node) ?? inside
    boxes.set(node, { top, height })
    return height
  }
  const placeAll = (node: ParentNode, top: number): number =>
    childElements(node).reduce((height, child) => height + place(child, top + height), 0)
  placeAll(root, 0)
  return boxes
}
