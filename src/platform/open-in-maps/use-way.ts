import { useState } from 'react'
import { mapLinks, openNatively, type MapLink, type Place } from '.'

export interface Way {
  /** Leads to a place: the host's own map, else a choice of map sites. */
  lead(to: Place): Promise<void>
  /** What to choose from. */
  readonly links: readonly MapLink[]
  readonly isChoosing: boolean
  close(): void
}

/** The way to any place of a screen. Put a `MapApps` beside it for hosts where one has to choose. */
export function useWay(onNotOpened: () => void): Way {
  const [links, setLinks] = useState<readonly MapLink[]>([])
  return {
    links,
    isChoosing: links.length > 0,
    close: () => setLinks([]),
    async lead(to) {
      if ((await openNatively(to)) === 'opened') return
      const sites = mapLinks(to)
      if (sites.length > 0) setLinks(sites)
      else onNotOpened()
    },
  }
}
