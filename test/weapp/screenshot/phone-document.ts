import { phoneStyle } from './base-style'
import { escapeHtml } from './page-document'
import { type MiniApp } from '../runner/index'
import type { PackageFiles } from '../runner/package-files'
import { asRecord, asString, isRecord, type UnknownRecord } from '../runner/values'

/** Values of app.json as they are under a theme: "@name" stands for an entry of theme.json. */
function themed(config: UnknownRecord, themes: UnknownRecord, theme: string): UnknownRecord {
  const words = asRecord(themes[theme])
  const entries = Object.entries(config).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string' && value.startsWith('@')) return [key, words[value.slice(1)] ?? '']
    if (Array.isArray(value))
      return [key, value.map((item: unknown) => (isRecord(item) ? themed(item, themes, theme) : item))]
    return [key, value]
  })
  return Object.fromEntries(entries)
}

function tabBar(config: UnknownRecord, route: string): string {
  const list = (Array.isArray(config.list) ? config.list : []).map((item: unknown) => asRecord(item))
  if (!list.some((tab) => tab.pagePath === route)) return ''
  const tabs = list.map((tab) => {
    const isHere = tab.pagePath === route
    const icon = asString(isHere ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath)
    const image = icon ? `<img alt="" src="/${escapeHtml(icon)}">` : ''
    const color = asString(isHere ? config.selectedColor : config.color, '#888')
    return `<div style="color:${color}">${image}<span>${escapeHtml(asString(tab.text))}</span></div>`
  })
  return `<div id="tabs" style="background:${asString(config.backgroundColor, '#fff')}">${tabs.join('')}</div>`
}

/** The phone's frame around the page on screen; the page itself goes into the iframe. */
export function phoneDocument(app: MiniApp, files: PackageFiles): { html: string; hasTabBar: boolean } {
  const page = app.currentPage
  const themes = asRecord(files.json(asString(files.app.themeLocation, 'theme.json')))
  const config = themed(page.config, themes, app.device.theme)
  const tabs = tabBar(themed(asRecord(files.app.tabBar), themes, app.device.theme), page.route)
  const color = config.navigationBarTextStyle === 'black' ? '#000' : '#fff'
  const background = asString(config.navigationBarBackgroundColor, '#000')
  const back = app.stack.length > 1 ? '<span class="back"></span>' : ''
  const bar = `<div id="nav" style="background:${background};color:${color}">${back}<span>${escapeHtml(page.title)}</span></div>`
  const nav = config.navigationStyle === 'custom' ? '' : bar
  const html = `<!doctype html><meta charset="utf-8"><style>${phoneStyle}</style>
<span id="time" style="color:${color}">9:41</span><span id="capsule"></span>${nav}<iframe src="/__page__"></iframe>${tabs}`
  return { html, hasTabBar: tabs !== '' }
}
