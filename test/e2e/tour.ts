import type { Page } from 'playwright-core'
import type { Household, Kept } from './household'
import type { Place } from './places'

/** Puts back what the device remembered at first, whatever the last place has changed. */
async function forget(page: Page, { origins }: Kept): Promise<void> {
  const entries = origins.flatMap(({ localStorage }) => localStorage).map(({ name, value }) => [name, value])
  await page.evaluate((remembered) => {
    localStorage.clear()
    for (const [name = '', value = ''] of remembered) localStorage.setItem(name, value)
  }, entries)
}

/**
 * Takes one page through the places, each on a device that remembers `kept` and nothing of the places before. A page
 * opened anew costs a third of a browser opened anew.
 */
export async function tour(
  page: Page,
  household: Household,
  kept: Kept,
  places: readonly Place[],
  look: (place: Place) => void | Promise<void>,
): Promise<void> {
  // A file of the site without a script: nothing there writes to the storage.
  for (const place of places) {
    await page.goto('/assets/tab/home.png')
    await forget(page, kept)
    await page.goto(place.address(household))
    await place.arrive(page)
    await look(place)
  }
}
