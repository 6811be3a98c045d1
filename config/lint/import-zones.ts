import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Linter } from 'eslint'
import { importRules, type Allowed, type ImportRule } from '../import-rules'

const root = path.resolve(__dirname, '../..')

const isFile = (name: string) => path.extname(name) !== ''

/** The files that ESLint's config objects select by. */
const filesIn = (name: string) => (isFile(name) ? name : `${name}/**/*.{ts,tsx}`)

function childrenOf(folder: string): readonly string[] {
  const full = path.join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
}

/** Matches what is neither relative, nor one of our two aliases, nor on the list. */
function foreignPackage(packages: readonly string[]): string {
  const names = packages.map((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return escaped.endsWith('\\*') ? escaped.slice(0, -2) : `${escaped}(?:/|$)`
  })
  return `^(?!\\.|@/|@edition/${names.map((name) => `|${name}`).join('')})`
}

function ruleFor(rule: ImportRule, of: string, { folders = [], packages = [] }: Allowed): Linter.RulesRecord {
  const message = `${rule.of}: ${rule.why} See docs/architecture.md.`
  const privateParts = folders.includes('src/features')
    ? [{ target: of, from: './src/features/*/*/**', message }]
    : []
  return {
    'import-x/no-restricted-paths': [
      'error',
      {
        basePath: root,
        // Packages lie below the root too, and are the other rule's business.
        zones: [
          { target: of, from: '.', except: [of, ...folders, 'node_modules'], message },
          ...privateParts,
        ],
      },
    ],
    'no-restricted-imports': packages.includes('*')
      ? 'off'
      : ['error', { patterns: [{ regex: foreignPackage(packages), message }] }],
  }
}

const together = (one: Allowed, other: Allowed): Allowed => ({
  folders: [...(one.folders ?? []), ...(other.folders ?? [])],
  packages: [...(one.packages ?? []), ...(other.packages ?? [])],
})

function configsFor(rule: ImportRule): Linter.Config[] {
  const parts = rule.apart ? childrenOf(rule.of) : [rule.of]
  const base = parts.map((part) => ({ files: [filesIn(part)], rules: ruleFor(rule, part, rule) }))
  const exceptions = Object.entries(rule.more ?? {}).map(([name, allowed]) => ({
    files: [filesIn(name)],
    rules: ruleFor(rule, rule.of, together(rule, allowed)),
  }))
  return [...base, ...exceptions]
}

/** One config object a row, one more for each file that may do more; a later one replaces an earlier one's options. */
export const importZones: Linter.Config[] = importRules.flatMap(configsFor)
