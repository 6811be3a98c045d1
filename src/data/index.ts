import { storage } from '@/platform/storage'
import type { Api } from './api'
import { deferredApi } from './deferred-api'
import { loadEdition } from './edition'

// Each condition is a constant of the build: webpack leaves out the branches that do not hold, together with what they
// would have imported (what follows an early return it would keep). A server's client is small and wanted at once, so it
// comes with the app's own script.

/** Whether others sign up at the same backend, so that places go while somebody looks at them. */
export const isShared = process.env.TARO_APP_CLOUD_ENV !== '' || process.env.TARO_APP_API_BASE !== ''

async function open(): Promise<Api> {
  if (process.env.TARO_APP_CLOUD_ENV !== '') {
    const { cloudApi } = await import(/* webpackMode: "eager" */ './cloud')
    return cloudApi({ env: process.env.TARO_APP_CLOUD_ENV, service: process.env.TARO_APP_CLOUD_SERVICE })
  } else if (process.env.TARO_APP_API_BASE !== '') {
    const { serverApi } = await import(/* webpackMode: "eager" */ './server')
    return serverApi(process.env.TARO_APP_API_BASE)
  } else {
    // It and its edition come as a package of their own, so that they neither delay the first screen nor weigh on
    // WeChat's main package.
    const [{ createLocalApi }, files] = await Promise.all([
      import(/* webpackChunkName: "subpages/demo/backend" */ './local'),
      loadEdition(),
    ])
    return createLocalApi(storage, files)
  }
}

/** The app's one door to a backend: WeChat's cloud hosting, a server, or the one inside the app. */
export const openApi = (): Api => deferredApi(open)
