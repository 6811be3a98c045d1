import { eventCenter } from '@tarojs/runtime'
import { switchTo } from '../navigate'
import './tab-bar.scss'

interface Tab {
  readonly pagePath: string
  readonly text: string
  /** Taro's build puts the picture itself here, as a data address. */
  readonly iconPath?: string
}

/** What Taro's router hangs on the element before it puts it into the page. */
interface Conf {
  /** What the app is called; shown where the bar stands at the head of a wide window. */
  readonly appName?: string
  readonly list: readonly Tab[]
  readonly customRoutes: Readonly<Record<string, string>>
}

/** Keeps an icon where it is while its word is on the way. */
const NO_WORD = '\u00A0'

interface Names {
  readonly appName: string
  readonly tabs: readonly string[]
}

let names: Names | undefined

/** Other words than the app's configuration has; a tab for which there is none has nothing under its icon. */
export function nameBar(given: Names): void {
  names = given
  for (const bar of document.querySelectorAll('taro-tabbar')) rename(bar)
}

function rename(bar: Element): void {
  if (!names) return
  const { appName, tabs } = names
  for (const name of bar.querySelectorAll('.tab-bar__name')) name.textContent = appName
  bar.querySelectorAll('.tab-bar__word').forEach((word, i) => {
    word.textContent = tabs[i] ?? NO_WORD
  })
}

const slashed = (path: string): string => (path.startsWith('/') ? path : `/${path}`)

/** The tab bar of H5: links, so that they can be opened in a new tab, with icons in the colour of their words. */
class TabBar extends HTMLElement {
  conf: Conf = { list: [], customRoutes: {} }

  connectedCallback(): void {
    const bar = document.createElement('nav')
    bar.className = 'tab-bar'
    bar.append(this.name(), ...this.conf.list.map((tab) => this.link(tab)))
    this.replaceChildren(bar)
    rename(this)
    eventCenter.on('__taroRouterChange', this.show)
    this.show()
  }

  disconnectedCallback(): void {
    eventCenter.off('__taroRouterChange', this.show)
  }

  private addressOf({ pagePath }: Tab): string {
    return this.conf.customRoutes[slashed(pagePath)] ?? slashed(pagePath)
  }

  private name(): HTMLElement {
    const name = document.createElement('span')
    name.className = 'tab-bar__name'
    name.textContent = this.conf.appName ?? ''
    return name
  }

  private link(tab: Tab): HTMLAnchorElement {
    const link = document.createElement('a')
    link.className = 'tab-bar__tab'
    link.href = this.addressOf(tab)
    const icon = document.createElement('span')
    icon.className = 'tab-bar__icon'
    icon.style.setProperty('-webkit-mask-image', `url("${tab.iconPath ?? ''}")`)
    const word = document.createElement('span')
    word.className = 'tab-bar__word'
    word.textContent = tab.text
    link.append(icon, word)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      switchTo(slashed(tab.pagePath))
    })
    return link
  }

  /** Marks the tab one is on; away from the tabs a narrow window has no bar. */
  private readonly show = (change?: { readonly toLocation?: { readonly path?: string } }): void => {
    const at = change?.toLocation?.path ?? window.location.pathname
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.tab-bar__tab')]
    const current = this.conf.list.findIndex((tab) =>
      [slashed(tab.pagePath), this.addressOf(tab)].includes(at),
    )
    links.forEach((link, i) => {
      if (i === current) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    })
    this.classList.toggle('tab-bar-away', current < 0)
  }
}

/** Taro's router calls these by name when it starts. */
export function defineCustomElementTaroTabbar(): void {
  if (!customElements.get('taro-tabbar')) customElements.define('taro-tabbar', TabBar)
}

/** No page here is pulled to refresh, and no picture is looked at in a swiper. */
export function defineCustomElementTaroPullToRefreshCore(): void {}
export function defineCustomElementTaroSwiperCore(): void {}
export function defineCustomElementTaroSwiperItemCore(): void {}
