import { type NodeHandle, type PageHandle } from './runner'
import { type MarkupNode, parseMarkup } from './runner/wxml-parser'
import { finish } from './support/app'
import { setProperties } from './support/jsx-props'
import { textsOf } from './support/package'
import { screens } from './support/screens'

/** https://developers.weixin.qq.com/miniprogram/dev/component/image.html */
const IMAGE_MODES = [
  ...['scaleToFill', 'aspectFit', 'aspectFill', 'widthFix', 'heightFix'],
  ...['top', 'bottom', 'center', 'left', 'right', 'top left', 'top right', 'bottom left', 'bottom right'],
]

/** Taro's templates listen for a tap on these whether anybody asked for it or not. */
const ALWAYS_TAPPABLE = ['scroll-view', 'map', 'canvas']

/** What these are called needs no role beside it: WeChat knows what they are. */
const HAS_OWN_ROLE = ['input', 'image', 'map']

afterEach(finish)

/** Attributes of every tag in base.wxml, over all its templates. */
function templateAttributes(): ReadonlyMap<string, ReadonlySet<string>> {
  const byTag = new Map<string, Set<string>>()
  const look = (node: MarkupNode): void => {
    if (node.kind === 'text') return
    const known = byTag.get(node.tag) ?? new Set()
    for (const name of Object.keys(node.attrs)) known.add(name)
    byTag.set(node.tag, known)
    node.children.forEach(look)
  }
  const base = textsOf('wxml').find(({ file }) => file === 'base.wxml')
  if (!base) throw new Error('the package has no base.wxml')
  parseMarkup(base.text, base.file).forEach(look)
  return byTag
}

const said = (node: NodeHandle, name: string): string => String(node.attrs[name] ?? '')

/** In words, for a failing test. */
const shown = (node: NodeHandle): string => node.wxml().split('\n').slice(0, 3).join(' ')

/** Tappable for somebody who sees the screen; what is hidden from a screen reader has another way. */
function tappable(page: PageHandle): NodeHandle[] {
  return page
    .queryAll('*')
    .filter((node) => node.listens('tap') && !ALWAYS_TAPPABLE.includes(node.tag))
    .filter((node) => said(node, 'aria-hidden') !== 'true')
}

describe('the templates', () => {
  test('have every property that a screen sets on one of WeChat’s components', () => {
    const known = templateAttributes()
    const set = setProperties()
    const tags = ['view', 'text', 'image', 'button', 'input', 'scroll-view', 'map']
    expect([...new Set(set.map(({ tag }) => tag))]).toEqual(expect.arrayContaining(tags))
    expect(set.filter(({ tag, attribute }) => !known.get(tag)?.has(attribute))).toEqual([])
  })
})

describe.each(screens)('$name', ({ open }) => {
  test('has every property where it belongs and a name for everything that can be tapped', async () => {
    const page = await open()

    for (const image of page.queryAll('image')) {
      expect(said(image, 'src')).toMatch(/^(\/[\w./-]+\.(png|jpg)|data:image\/.+)$/)
      expect(IMAGE_MODES).toContain(said(image, 'mode'))
      expect(['', 'true', 'false']).toContain(said(image, 'lazy-load'))
    }

    const labelled = page.queryAll('[aria-label]').filter((node) => said(node, 'aria-label') !== '')
    const withoutRole = labelled.filter(
      (node) => said(node, 'aria-role') === '' && !HAS_OWN_ROLE.includes(node.tag),
    )
    expect(withoutRole.map(shown)).toEqual([])
    expect(
      page.queryAll('[aria-role]').filter(({ attrs }) => !/^[a-z]*$/.test(String(attrs['aria-role'] ?? ''))),
    ).toEqual([])

    expect(
      tappable(page)
        .filter((node) => said(node, 'aria-label') === '' && node.text() === '')
        .map(shown),
    ).toEqual([])
  })
})
