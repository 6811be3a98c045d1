import { refuse } from '../../navigate/refusals'

type Fetch = () => Promise<unknown>

const RELOADED = 'reloaded-for'

const fetches: { readonly isAt: (address: string) => boolean; readonly fetch: Fetch }[] = []

/** Registers where the code of the page comes from whose addresses these are. */
export function setPageCode(isAt: (address: string) => boolean, fetch: Fetch): void {
  // The newest first: what is registered again counts anew.
  fetches.unshift({ isAt, fetch })
}

/** Resolves once the code of the page at an address is there, or when there is no such page; rejects when it cannot come. */
export async function pageCode(address: string): Promise<void> {
  await fetches.find(({ isAt }) => isAt(address))?.fetch()
}

/** Where the tab remembers what it was reloaded for; undefined where the browser keeps nothing. */
function remembered(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/**
 * The code of the page that is to be shown already. If it does not come, the address is loaded once more, since it may
 * be gone with a release; after that the user decides.
 */
export async function shownCode(address: string, coming: Promise<unknown>): Promise<unknown> {
  const memory = remembered()
  try {
    const code = await coming
    memory?.removeItem(RELOADED)
    return code
  } catch (error) {
    const reload = () => window.location.reload()
    if (!memory || memory.getItem(RELOADED) === address) refuse(reload)
    else {
      memory.setItem(RELOADED, address)
      reload()
    }
    throw error
  }
}
