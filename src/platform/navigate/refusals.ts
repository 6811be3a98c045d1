import type { Refused } from './contract'

const nobody: Refused = () => undefined

let told = nobody

/** Who is told of moves that did not happen; ends by calling what it returns. */
export function onRefused(listener: Refused): () => void {
  told = listener
  return () => {
    if (told === listener) told = nobody
  }
}

export function refuse(retry?: () => void): void {
  told(retry)
}
