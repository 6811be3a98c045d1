import path from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { hostRules } from '../../config/lint/host-rules'
import { importResolver } from '../../config/lint/import-resolver'
import { importZones } from '../../config/lint/import-zones'

export const root = path.resolve(__dirname, '../..')

/** The rules that read no types, and so can judge a file that is not there. */
const config: Linter.Config[] = [importResolver, ...hostRules, ...importZones]

const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config })

/** The rules that such a line breaks in such a file. */
export async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: path.join(root, file) })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}
