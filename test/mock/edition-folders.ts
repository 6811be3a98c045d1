import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EDITION_FILES, type EditionFile } from '../../mock/edition-files'

const ROOT = join(__dirname, '../..')

export const TINY = join(ROOT, 'test/fixtures/edition-tiny')

/** The edition that the notice beside it is for. */
export const REAL = join(ROOT, 'mock/editions/2025-taiyuan')
const NOTICE = join(ROOT, 'test/fixtures/notice-2025-taiyuan.md')

/** The notice without the blank lines of the page it was copied from. */
export const noticeText = (): string => readFileSync(NOTICE, 'utf8').replace(/\n+/g, '\n')

/** A fresh copy of what the files of an edition hold. */
export function readRaw(folder: string): Record<EditionFile, unknown> {
  return Object.fromEntries(
    EDITION_FILES.map((file): [string, unknown] => [
      file,
      JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')),
    ]),
  ) as Record<EditionFile, unknown>
}
