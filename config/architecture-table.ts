import { importRules, type Allowed, type ImportRule } from './import-rules'

const code = (names: readonly string[]) => names.map((name) => `\`${name.replace(/^src\//, '')}\``).join(', ')

function exceptions(more: Readonly<Record<string, Allowed>>): string[] {
  return Object.entries(more).map(
    ([file, { folders = [], packages = [] }]) => `${code([file])} also ${code([...folders, ...packages])}`,
  )
}

function row({ of, apart, folders = [], packages = [], more = {}, why }: ImportRule): string {
  const itself = apart ? 'its own folder' : 'itself'
  const may = [[itself, code(folders)].filter(Boolean).join(', '), ...exceptions(more)].join('; ')
  return `| ${code([of])} | ${may} | ${code(packages) || '–'} | ${why} |`
}

/** The table of docs/architecture.md. */
export function architectureTable(): string {
  const head = ['| folder | may import | packages | why |', '| --- | --- | --- | --- |']
  return [...head, ...importRules.map(row)].join('\n')
}

const BEGIN = '<!-- written by config/write-architecture.ts from config/import-rules.ts -->'
const END = '<!-- end -->'

/** The page with its table replaced. */
export function withTable(page: string): string {
  const [before, rest = ''] = page.split(BEGIN)
  const [, after = ''] = rest.split(END)
  return `${before}${BEGIN}\n\n${architectureTable()}\n\n${END}${after}`
}
