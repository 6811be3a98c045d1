import path from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'

const TAGS =
  'page view scroll-view swiper swiper-item movable-area movable-view cover-view cover-image icon text rich-text progress button ' +
  'checkbox checkbox-group form input label picker picker-view picker-view-column radio radio-group slider switch textarea ' +
  'navigator image video map canvas'
const TAG_SELECTOR = new RegExp(`(^|[\\s>+~,(])(${TAGS.split(' ').join('|')})(?=$|[\\s>+~,.:#\\[)])`, 'g')

/** 750 rpx are the width of the screen, whatever it is. */
export const rpxToVw = (text: string): string =>
  text.replace(/(-?\d*\.?\d+)rpx\b/g, (_, amount: string) => `${Number((Number(amount) / 7.5).toFixed(5))}vw`)

/** Tags of a mini program as the custom elements that stand for them: view -> wx-view. */
const prefixTags = (selector: string): string => selector.replace(TAG_SELECTOR, '$1wx-$2')

function parse(source: string, file: string, read: (file: string) => string | null, seen: Set<string>): Root {
  seen.add(file)
  const root = postcss.parse(source, { from: file })
  root.walkAtRules('import', (rule: AtRule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? ''
    const at = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    const imported = seen.has(at) ? null : read(at)
    if (imported === null) rule.remove()
    else rule.replaceWith(parse(imported, at, read, seen).nodes)
  })
  return root
}

/** One WXSS file and what it imports as CSS for a browser. */
export function wxssToCss(file: string, read: (file: string) => string | null): string {
  const source = read(file)
  if (source === null) return ''
  const root = parse(source, file, read, new Set())
  root.walkRules((rule) => {
    rule.selector = prefixTags(rule.selector)
  })
  root.walkDecls((declaration) => {
    declaration.value = rpxToVw(declaration.value)
  })
  root.walkAtRules((rule) => {
    rule.params = rpxToVw(rule.params)
  })
  return root.toString()
}
