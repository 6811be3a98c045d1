import * as v from 'valibot'
import type { Report } from '../edition-error'
import { EDITION_FILES, type EditionFile, type EditionFiles } from '../edition-files'
import { fileSchemas } from './files'

/** The files whose shape is right; everything wrong with the others is reported. */
export function checkShapes(files: Record<EditionFile, unknown>, report: Report): Partial<EditionFiles> {
  const parts = EDITION_FILES.map((file): Partial<EditionFiles> => {
    const schema: v.GenericSchema<unknown, EditionFiles[EditionFile]> = fileSchemas[file]
    const result = v.safeParse(schema, files[file])
    if (result.success) return { [file]: result.output }
    for (const issue of result.issues) report(file, pathText(issue), reasonText(issue))
    return {}
  })
  return Object.assign({}, ...parts)
}

const IDENTIFIER = /^[A-Za-z_]\w*$/

function pathText(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    if (!IDENTIFIER.test(name)) return `${path}["${name}"]`
    return path ? `${path}.${name}` : name
  }, '')
}

/** valibot's own words tell what it expected, not what to do. */
function reasonText(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' && issue.type !== 'variant') return issue.message
  if (issue.expected === 'never') return 'is not a known field: check its spelling, or remove it'
  if (issue.received === 'undefined') return 'is missing'
  return issue.expected === 'Object' ? 'must be an object' : issue.message
}
