/** Puts what is at an address into the browser's folder of downloads. */
export function download(href: string, name: string): void {
  const link = document.createElement('a')
  link.href = href
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}

/** Long enough for a slow phone to start reading; then its memory is given back. */
const KEPT_MS = 60_000

export function downloadBlob(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob)
  download(href, name)
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
