import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A TypeScript file that imports nothing, as a script for a browser that runs `call` over what the file exports. */
export function browserScript(file: string, call: string): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.CommonJS, removeComments: true },
  })
  return `(() => {\nconst exports = {}\n${outputText}\n${call}\n})()`
}
