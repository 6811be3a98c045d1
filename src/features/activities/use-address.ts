import { useCallback, useEffect, useState } from 'react'
import { keepInAddress } from '@/platform/address'
import { webAddress } from '@/routes'
import { useFilter, useStores } from '@/state/stores'
import { linkTo, readLink } from './filter-link'

/** The link the page was opened with is applied once; from then on the address follows what is shown. */
export function useAddress(params: Readonly<Record<string, string | undefined>>) {
  const { filter: store } = useStores()
  const { filter, view } = useFilter((state) => state)

  const [link] = useState(() => readLink(params))

  useEffect(() => {
    if (link) store.getState().start(link.filter, link.view)
  }, [store, link])
  const keep = useCallback(() => {
    const now = store.getState()
    keepInAddress(webAddress(linkTo(now.filter, now.view)))
  }, [store])
  useEffect(keep, [keep, filter, view])
  return keep
}
