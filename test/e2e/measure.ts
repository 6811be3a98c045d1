import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { showWhole } from './browser'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** The rules of axe-core whose answer hangs on colours; the others' does not. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** It joins words without a space and leaves out what a rail cuts off: every card's spoken name seems to miss something. */
const MISREAD = 'label-content-name-mismatch'

/** What axe-core calls serious or critical: the rule, and where. It takes what a frame hides for invisible. */
export async function barriers(page: Page, only: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  await showWhole(page)
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const rules = only === 'colours' ? { runOnly: COLOUR_RULES } : { rules: { [MISREAD]: { enabled: false } } }
  const violations = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run({ resultTypes: ['violations'], ...options })
    return violations
  }, rules)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    )
}

const TAPPABLE =
  'a, button, input, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab]'

/** The bars of a row of days share the width of the page: design/README.md asks for their height alone. */
const NARROW =
  '[role=group]:is([aria-label^=每天的场次],[aria-label="Sessions by day"],[aria-label="Sessions of each day"]) [role=button]'

/** Everything one can tap that is smaller than a finger needs. */
export async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ([selector, narrow, side]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        // Half a pixel is rounding.
        .filter(
          ({ element, box }) =>
            (box.width < side - 0.5 && !element.matches(narrow)) || box.height < side - 0.5,
        )
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
          return `${name || element.outerHTML.slice(0, 120)}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`
        }),
    [TAPPABLE, NARROW, least] as const,
  )
}

/** Every movement in sight that takes longer than this many milliseconds. */
export async function movesLonger(page: Page, most: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const ms = (list: string) =>
      Math.max(...list.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)))
    const shown = [...document.querySelectorAll('body, body *')].filter((element) =>
      element.checkVisibility(),
    )
    const moving = shown.flatMap((element) =>
      [undefined, '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })),
    )
    const longest = (style: CSSStyleDeclaration) =>
      Math.max(
        ms(style.transitionDuration),
        // A duration without an animation moves nothing.
        style.animationName === 'none' ? 0 : ms(style.animationDuration),
      )
    return moving
      .filter(({ style }) => longest(style) > limit)
      .map(({ element, style }) => `${longest(style)} ms: ${element.outerHTML.slice(0, 120)}`)
  }, most)
}

/** What sticks out of a window of each of these widths; what scrolls in a frame of its own does not. */
export async function sticksOut(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const out = await page.evaluate(() => {
      const right = document.documentElement.clientWidth + 0.5
      // The page hides what sticks out of it: it must not count as a frame.
      const isFrame = (element: Element) =>
        !element.matches('.taro_page') && /auto|scroll|hidden/.test(getComputedStyle(element).overflowX)
      const isFramed = ({ parentElement: parent }: Element): boolean =>
        parent?.closest('.taro_page') ? isFrame(parent) || isFramed(parent) : false
      return [...document.querySelectorAll('.taro_page *')]
        .filter((element) => element.getBoundingClientRect().right > right && !isFramed(element))
        .map((element) => element.outerHTML.slice(0, 120))
    })
    found.push(...out.map((html) => `${width}: ${html}`))
  }
  return found
}
