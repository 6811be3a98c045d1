import { EditionError, problemLine, type Report } from './edition-error'
import { EDITION_FILES, type EditionFile, type EditionFiles } from './edition-files'
import { expandEdition, type ParsedEdition } from './expand-edition'
import { checkDemo } from './schema/check-demo'
import { checkIds } from './schema/check-ids'
import { checkLimits } from './schema/check-limits'
import { checkReferences } from './schema/check-references'
import { checkTimes } from './schema/check-times'
import { checkShapes } from './schema/shape'

/**
 * The edition that these files describe.
 * @throws EditionError with every problem there is, one a line. Rules between values are tried on the files
 * whose shape is right.
 */
export function parseEdition(files: Record<EditionFile, unknown>): ParsedEdition {
  const problems: string[] = []
  const report: Report = (file, path, reason) => problems.push(problemLine(file, path, reason))

  const shaped = checkShapes(files, report)
  for (const check of [checkIds, checkReferences, checkTimes, checkLimits, checkDemo]) check(shaped, report)

  if (problems.length > 0 || !isComplete(shaped)) throw new EditionError(problems)
  return expandEdition(shaped)
}

function isComplete(files: Partial<EditionFiles>): files is EditionFiles {
  return EDITION_FILES.every((file) => files[file])
}
