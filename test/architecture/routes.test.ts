import { existsSync } from 'node:fs'
import path from 'node:path'
import { routes, subpages, tabPages, webAddress, webRoutes } from '../../src/routes'
import { root } from './plant'

test('every page of the table is there, with its config', () => {
  const pages = [...Object.values(tabPages), ...Object.values(subpages)].map((page) => `src/${page.path}`)
  const files = pages.flatMap((page) => [`${page}.tsx`, `${page}.config.ts`])
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})

test('a route is what Taro navigates to and what a share card carries', () => {
  expect(routes.activity('robot-contest')).toBe('/subpages/activity/index?id=robot-contest')
  expect(routes.signUp('a&b')).toBe('/subpages/sign-up/index?session=a%26b')
  expect(routes.home()).toBe('/pages/home/index')
})

test('a link for a browser is short', () => {
  expect(webAddress(routes.home())).toBe('/')
  expect(webAddress(routes.schedule())).toBe('/schedule')
  expect(webAddress(routes.activity('robot-contest'))).toBe('/activity/robot-contest')
  expect(webAddress(routes.activity('a', 'a-0531-0900'))).toBe('/activity/a?session=a-0531-0900')
  expect(webAddress('/subpages/activity/index')).toBe('/activity')
  expect(webAddress(routes.signUp('a&b'))).toBe('/sign-up?session=a%26b')
})

test('what is no page of the app keeps its address', () => {
  expect(webAddress('/a/b?c=d')).toBe('/a/b?c=d')
})

test('no two pages share an address', () => {
  const addresses = Object.values(webRoutes).flat()
  expect(new Set(addresses).size).toBe(addresses.length)
})
