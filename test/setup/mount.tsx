import { connectReactPage } from '@tarojs/plugin-framework-react/dist/runtime'
import { Current, safeExecute } from '@tarojs/runtime'
import TestUtils from '@tarojs/test-utils-react'
import React, { type ComponentType, type ReactElement } from 'react'
import type { Route } from '@/routes'

const mounted: TestUtils[] = []

afterEach(() => {
  for (const utils of mounted.splice(0)) utils.unmout()
})

async function mount(component: ComponentType, props: Record<string, unknown> = {}): Promise<TestUtils> {
  const utils = new TestUtils()
  await utils.mount(component as ComponentType<Record<string, unknown>>, { props })
  mounted.push(utils)
  return utils
}

/** A component above Taro's H5 components. Taken away again after the test. */
export function mountComponent(ui: ReactElement): Promise<TestUtils> {
  return mount(() => ui)
}

type Moment = 'onShow' | 'onHide' | 'onReachBottom' | 'onPullDownRefresh' | 'onShareAppMessage'

/** One page with the params of its route and with its lifecycle, which Taro runs by the page's path. */
export async function mountPage(Page: ComponentType, route: Route) {
  const [path = '', query = ''] = route.split('?')
  const params = Object.fromEntries(new URLSearchParams(query))
  const page = { path, $taroPath: route, onReady: '', onShow: '', onHide: '' }
  Object.assign(Current, { router: { ...page, params }, page: { path } })
  const utils = await mount(connectReactPage(React, path)(Page), { tid: path })
  const happen = (moment: Moment, detail?: unknown): unknown => {
    let answer: unknown
    utils.act(() => {
      answer = safeExecute(path, moment, detail)
    })
    return answer
  }
  return { utils, happen }
}
