import path from 'node:path'
import { resolveInPackage, type PackageFiles } from './package-files'
import { type Realm } from './realm'
import { type Reports } from './reports'
import { asRecord, asString, isRecord, type UnknownRecord } from './values'

export interface Definition {
  kind: 'page' | 'component'
  options: UnknownRecord
}

/** Runs the package's scripts and keeps what they register with App(), Page() and Component(). */
export class Definitions {
  app: UnknownRecord | null = null
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly found = new Map<string, Definition>()
  private loading: string | null = null

  constructor(
    private readonly files: PackageFiles,
    private readonly realm: Realm,
    private readonly reports: Reports,
    private readonly unreachable: readonly string[],
  ) {
    realm.define({
      App: (options: unknown) => {
        this.app = asRecord(options)
      },
      Page: (options: unknown) => this.register('page', options),
      Component: (options: unknown) => this.register('component', options),
      Behavior: (options: unknown) => options,
      requirePlugin: (name: unknown) => {
        throw new Error(`plugin ${String(name)} is not there`)
      },
    })
  }

  /** The page or component of a route; its script runs on first use. */
  of(route: string): Definition {
    const known = this.found.get(route)
    if (known) return known
    const outer = this.loading
    this.loading = route
    try {
      this.require(route)
    } catch (thrown) {
      this.reports.fail(`${route}.js`, thrown)
    } finally {
      this.loading = outer
    }
    const definition = this.found.get(route)
    if (!definition) throw new Error(`${route}.js registered no Page or Component`)
    return definition
  }

  /** Runs a script of the package once, like require(). */
  require(name: string): unknown {
    const file = name.endsWith('.js') ? name : `${name}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const code = this.files.read(file)
    if (code === null) throw new Error(`module '${file}' is not defined`)
    const module: { exports: unknown } = { exports: this.realm.tools.kit.object() }
    this.modules.set(file, module)
    const require = (target: unknown): unknown => this.require(resolveInPackage(file, String(target)))
    try {
      Object.assign(require, {
        async: (target: unknown) => this.requireLater(asString(target), () => require(target)),
      })
      const run = this.realm.compileModule(code, path.join(this.files.dist, file))
      run.call(undefined, require, module, module.exports)
    } catch (thrown) {
      this.modules.delete(file)
      throw thrown
    }
    return module.exports
  }

  /** require.async(): the script of another package, once that is there; at once, or never. */
  private requireLater(target: string, load: () => unknown): Promise<unknown> {
    return this.realm.tools.promise((resolve, reject) => {
      if (this.unreachable.some((root) => target.includes(root))) {
        reject(this.realm.tools.error(`${target} is in a package that cannot be fetched`))
        return
      }
      try {
        resolve(load())
      } catch (thrown) {
        reject(thrown)
      }
    })
  }

  /** Which component each tag of a page or component stands for. */
  componentsOf(route: string): Map<string, string> {
    const own = asRecord(this.files.json(`${route}.json`)).usingComponents
    const using = new Map<string, string>()
    for (const [from, declared] of [
      ['app', this.files.app.usingComponents],
      [route, own],
    ] as const) {
      for (const [tag, target] of Object.entries(asRecord(declared))) {
        if (asString(target).startsWith('plugin'))
          this.reports.warn(`plugin component ${asString(target)} left out`)
        else using.set(tag, resolveInPackage(from, asString(target)))
      }
    }
    return using
  }

  private register(kind: Definition['kind'], options: unknown): void {
    const call = kind === 'page' ? 'Page' : 'Component'
    if (this.loading === null)
      throw this.realm.tools.error(`${call}() called outside a page or component file`)
    this.found.set(this.loading, { kind, options: isRecord(options) ? options : {} })
  }
}
