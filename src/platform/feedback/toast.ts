const NOTICE_MS = 2500

let region: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** A screen reader speaks a change inside a status region only when the region was there before. */
function statusRegion(): HTMLElement {
  if (region?.isConnected) return region
  region = document.createElement('div')
  region.className = 'notice'
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  document.body.append(region)
  return region
}

/** Shows a sentence at the foot of the window, in place of the one before. */
export function toast(text: string): void {
  const place = statusRegion()
  clearTimeout(timer)
  place.textContent = text
  timer = setTimeout(() => {
    place.textContent = ''
  }, NOTICE_MS)
}
