import { useEffect } from 'react'
import { keepInAddress } from '@/platform/address'
import { webAddress } from '@/routes'
import { useFilter, useStores } from '@/state/stores'
import { linkTo, readLink } from './filter-link'

/** The link the page was opened with is applied once; from then on the address follows what is shown. */
export function useAddress(params: Readonly<Record<string, string | undefined>>) {
  const { filter: store } = useStores()
  const { filter, view } = useFilter((state) => state)

  useEffect(() => {
    const link = readLink(params)
    if (link) store.getState().start(link.filter, link.view)
    // The router gives the parameters anew at each render; what the link said was said once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store])
  const keep = () => {
    const now = store.getState()
    keepInAddress(webAddress(linkTo(now.filter, now.view)))
  }
  useEffect(keep, [store, filter, view])
  return keep
}
