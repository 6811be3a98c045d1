import type { EditionFile } from './edition-files'

/** An edition that cannot be used. The message is for whoever edits the files: one problem a line. */
export class EditionError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EditionError'
  }
}

/** Adds a problem: the file, the place in it, and a reason that reads on from the place. */
export type Report = (file: EditionFile, path: string, reason: string) => void

/** The line a problem becomes, e.g. `sessions.json: sessions[4].venueId names "x", which …`. */
export function problemLine(file: EditionFile, path: string, reason: string): string {
  return `${file}.json: ${[path, reason].filter(Boolean).join(' ')}`
}
