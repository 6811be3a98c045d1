import vm from 'node:vm'
import { type CompiledNode } from './wxml-compile'
import { WxmlFile } from './wxml-file'
import { resolveInPackage, type PackageFiles } from './package-files'
import { type Reports } from './reports'
import { type AnyFunction, type UnknownRecord } from './values'

const WXS_ARGUMENTS = ['module', 'exports', 'require', 'getRegExp', 'getDate']

/** Reads and keeps the WXML and WXS of one package; whatever is missing or broken is reported once. */
export class WxmlLoader {
  private readonly files = new Map<string, WxmlFile>()
  private readonly scripts = new Map<string, UnknownRecord>()
  private readonly scriptRealm = vm.createContext({}, { name: 'wxs' })

  constructor(
    private readonly source: PackageFiles,
    private readonly reports: Reports,
  ) {}

  /** A WXML file; an empty one stands in for a file that is missing or does not compile. */
  file(name: string): WxmlFile {
    const path = name.endsWith('.wxml') ? name : `${name}.wxml`
    const known = this.files.get(path)
    if (known) return known
    const text = this.source.read(path)
    if (text === null) this.reports.warn(`WXML file not found: ${path}`)
    const file =
      this.reports.guard(`WXML ${path}`, () => new WxmlFile(path, text ?? '')) ?? new WxmlFile(path, '')
    this.files.set(path, file)
    return file
  }

  include(from: WxmlFile, src: string): WxmlFile {
    return this.file(resolveInPackage(from.path, src))
  }

  /** A template as seen from `file`: its own first, then those of its imports (imports do not chain). */
  template(file: WxmlFile, name: string): { file: WxmlFile; body: CompiledNode[] } | null {
    for (const holder of [file, ...file.imports.map((src) => this.include(file, src))]) {
      const body = holder.template(name)
      if (body) return { file: holder, body }
    }
    return null
  }

  /** The script modules a file can call in its expressions. */
  scriptScope(file: WxmlFile): UnknownRecord {
    if (!file.scriptScope) {
      file.scriptScope = {}
      for (const { name, src, code } of file.scripts) {
        file.scriptScope[name] =
          src === null ? this.evaluate(file.path, code) : this.script(resolveInPackage(file.path, src))
      }
    }
    return file.scriptScope
  }

  private script(name: string): UnknownRecord {
    const path = name.endsWith('.wxs') ? name : `${name}.wxs`
    const known = this.scripts.get(path)
    if (known) return known
    const code = this.source.read(path)
    if (code === null) this.reports.warn(`WXS file not found: ${path}`)
    const exports = this.evaluate(path, code ?? '')
    this.scripts.set(path, exports)
    return exports
  }

  private evaluate(path: string, code: string): UnknownRecord {
    const module: { exports: UnknownRecord } = { exports: {} }
    this.reports.guard(`WXS ${path}`, () => {
      const options = { filename: path, parsingContext: this.scriptRealm }
      const run = vm.compileFunction(code, WXS_ARGUMENTS, options) as AnyFunction
      const require = (src: unknown): UnknownRecord => this.script(resolveInPackage(path, String(src)))
      const getRegExp = (source: string, flags?: string): RegExp => new RegExp(source, flags)
      const getDate = (...args: [] | [number | string]): Date =>
        args.length ? new Date(args[0]) : new Date()
      run(module, module.exports, require, getRegExp, getDate)
    })
    return module.exports
  }
}
