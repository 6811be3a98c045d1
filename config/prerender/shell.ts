/** Runs inside the page, between what was painted ahead and the app that takes its place. It imports nothing. */
export interface Files {
  readonly script: string
  readonly style: string
  /** What the script asks for first. */
  readonly soon: readonly string[]
}

/** Has the browser fetch a file that will be asked for. */
function preload(address: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = address.endsWith('.css') ? 'style' : 'script'
  if (address.endsWith('.json')) {
    link.as = 'fetch'
    link.crossOrigin = ''
  }
  link.href = address
  document.head.append(link)
}

const TAPPABLE = 'a, button, [role=button], [role=link], [role=tab]'

/** What the device may keep without the home page looking different. */
const HARMLESS = new Set(['availability', 'favourites', 'programme', 'searches', 'settings', 'sign-in'])

/** How the device wants the page painted; undefined when what was painted is not theirs. */
function wantedTheme(): string | undefined {
  try {
    const kept = window.localStorage
    if (Object.keys(kept).some((key) => !HARMLESS.has(key))) return undefined
    const settings = JSON.parse(kept.getItem('settings') ?? '{}') as Readonly<Record<string, unknown>>
    const { theme = 'system', isElder = false, language = 'zh-CN', ...others } = settings
    const isOurs = isElder === false && language === 'zh-CN' && Object.keys(others).length === 0
    return isOurs && typeof theme === 'string' ? theme : undefined
  } catch {
    return undefined
  }
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''

const scrolledIn = (root: Element | null) =>
  [...(root?.querySelectorAll('.taro_page') ?? [])].find(({ clientHeight }) => clientHeight > 0)

/** Brings in the app; until its page is shown, keeps the first tap and the place scrolled to, and then repeats them. */
export function start({ script, style, soon }: Files): void {
  const shell = document.getElementById('shell')
  const theme = location.pathname === '/' ? wantedTheme() : undefined
  let tapped: HTMLElement | undefined

  function repeatTap(): void {
    if (!tapped) return
    const name = nameOf(tapped)
    const same = [...document.querySelectorAll<HTMLElement>(TAPPABLE)].find((one) => nameOf(one) === name)
    same?.click()
  }

  function takeOver(): void {
    const top = scrolledIn(shell)?.scrollTop ?? 0
    shell?.remove()
    document.getElementById('shell-style')?.remove()
    const page = scrolledIn(document.body)
    if (page && top > 0) page.scrollTop = top
    repeatTap()
  }

  function keepTap(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(TAPPABLE) : null
    if (!target) return
    event.preventDefault()
    tapped?.removeAttribute('data-tapped')
    tapped = target
    tapped.setAttribute('data-tapped', '')
  }

  /** The scripts do not come: what can be followed without them is. */
  function giveUp(): void {
    shell?.removeEventListener('click', keepTap)
    if (tapped instanceof HTMLAnchorElement) location.href = tapped.href
  }

  if (!shell || theme === undefined) {
    shell?.remove()
    document.getElementById('shell-style')?.remove()
  } else {
    for (const element of shell.querySelectorAll('.theme-system'))
      element.classList.replace('theme-system', `theme-${theme}`)
    document.documentElement.dataset.theme = theme
    // A screen reader is spared a page that is about to be replaced.
    shell.setAttribute('aria-hidden', 'true')
    shell.addEventListener('click', keepTap)
    // Two frames: Taro shows the page after it is there.
    const later = () => requestAnimationFrame(() => requestAnimationFrame(takeOver))
    window.addEventListener('page-shown', later, { once: true })
  }

  function bringApp(): void {
    const app = document.createElement('script')
    app.src = script
    app.onerror = giveUp
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = style
    // The app must not measure or show a page without its style.
    sheet.onload = () => document.head.append(app)
    sheet.onerror = giveUp
    document.head.append(sheet)
    for (const address of [script, ...soon]) preload(address)
  }

  // A thin line first carries what is seen; nor does the app's work hold it up. A hidden page has no frames to wait for.
  if (theme === undefined || document.hidden) bringApp()
  else requestAnimationFrame(() => setTimeout(bringApp))
}
