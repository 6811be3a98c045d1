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
  readonly list: readonly Tab[]
  readonly customRoutes: Readonly<Record<string, string>>
}

const slashed = (path: string): string => (path.startsWith('/') ? path : `/${path}`)

/** The tab bar of H5: links, so that they can be opened in a new tab, with icons in the colour of their words. */
class TabBar extends HTMLElement {
  conf: Conf = { list: [], customRoutes: {} }

  connectedCallback(): void {
    const bar = document.createElement('nav')
    bar.className = 'tab-bar'
    bar.append(...this.conf.list.map((tab) => this.link(tab)))
    this.replaceChildren(bar)
    eventCenter.on('__taroRouterChange', this.show)
    this.show()
  }

  disconnectedCallback(): void {
    eventCenter.off('__taroRouterChange', this.show)
  }

  private addressOf({ pagePath }: Tab): string {
    return this.conf.customRoutes[slashed(pagePath)] ?? slashed(pagePath)
  }

  private link(tab: Tab): HTMLAnchorElement {
    const link = document.createElement('a')
    link.className = 'tab-bar__tab'
    link.href = this.addressOf(tab)
    const icon = document.createElement('span')
    icon.className = 'tab-bar__icon'
    icon.style.setProperty('-webkit-mask-image', `url("${tab.iconPath ?? ''}")`)
    const word = document.createElement('span')
    word.textContent = tab.text
    link.append(icon, word)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      switchTo(slashed(tab.pagePath))
    })
    return link
  }

  /** Marks the tab one is on; away from the tabs there is no bar. */
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
    this.hidden = current < 0
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
