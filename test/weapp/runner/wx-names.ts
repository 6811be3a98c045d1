import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const TYPINGS = 'miniprogram-api-typings/package.json'
const CLOUD = [
  'init',
  'callFunction',
  'uploadFile',
  'downloadFile',
  'getTempFileURL',
  'deleteFile',
  'database',
  'callContainer',
  'connectContainer',
]

function methodsOf(interfaceName: string, source: string): string[] {
  const body = source.split(`interface ${interfaceName} {`)[1]?.split(/\n {4}\}/)[0] ?? ''
  return [...body.matchAll(/^ {8}([a-z]\w*)\s*[<(]/gm)].map((match) => match[1] ?? '')
}

function readNames(): ReadonlySet<string> {
  const root = path.dirname(createRequire(__filename).resolve(TYPINGS))
  const source = fs.readFileSync(path.join(root, 'types/wx/lib.wx.api.d.ts'), 'utf8')
  const names = methodsOf('Wx', source.replace(/\/\*[\s\S]*?\*\//g, ''))
  if (names.length < 300)
    throw new Error(`only ${names.length} wx names found in ${TYPINGS}: its layout has changed`)
  return new Set(names)
}

let known: ReadonlySet<string> | null = null

/** The functions that wx.* has, as WeChat's own typings list them. */
export function wxNames(): ReadonlySet<string> {
  known ??= readNames()
  return known
}

/** The functions of wx.cloud. */
export const cloudNames: readonly string[] = CLOUD
