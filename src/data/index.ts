import { storage } from '@/platform/storage'
import type { Api } from '@/usecases/api'
import { deferredApi } from './deferred-api'
import { loadEdition } from './edition'

/**
 * The app's one door to a backend. The one inside the app and its edition come as a package of their own, so that
 * they neither delay the first screen nor weigh on WeChat's main package.
 */
export function openApi(): Api {
  return deferredApi(async () => {
    const [{ createLocalApi }, files] = await Promise.all([
      import(/* webpackChunkName: "subpages/demo/backend" */ './local'),
      loadEdition(),
    ])
    return createLocalApi(storage, files)
  })
}
