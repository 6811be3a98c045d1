type Fetch = () => Promise<unknown>

const fetches = new Map<string, Fetch>()

/** Registers where the code of the page at an address comes from. */
export function setPageCode(address: string, fetch: Fetch): void {
  fetches.set(address, fetch)
}

/** Resolves once the code of the page at an address is there, or when there is no such page; rejects when it cannot come. */
export async function pageCode(address: string): Promise<void> {
  await fetches.get(address)?.()
}
