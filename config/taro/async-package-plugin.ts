import { RuntimeGlobals, RuntimeModule, Template, type Compiler } from 'webpack'

const NAME = 'AsyncPackagePlugin'

/**
 * Loads a webpack chunk from another package with WeChat's `require.async` (分包异步化, base library 2.17.3) where
 * webpack would write a <script> tag. The paths are literals because WeChat's packager follows only those.
 */
class RequireAsyncModule extends RuntimeModule {
  constructor() {
    super('load a chunk from another package')
  }

  override generate(): string {
    const names = [...(this.chunk?.getAllAsyncChunks() ?? [])].flatMap(({ name }) => name ?? [])
    const loaders = names.map(
      (name) => `${JSON.stringify(`/${name}.js`)}: () => require.async("./${name}.js")`,
    )
    return Template.asString([
      `var packages = { ${loaders.join(', ')} };`,
      `${RuntimeGlobals.loadScript} = ${'function (url, done) {'}`,
      Template.indent([
        'packages[url]().then(',
        Template.indent([
          "function () { done({ type: 'load', target: { src: url } }) },",
          "function () { done({ type: 'missing', target: { src: url } }) }",
        ]),
        ')',
      ]),
      '};',
    ])
  }
}

/** Makes `import()` work across WeChat's packages. Name the chunk by its path inside a subpackage. */
export class AsyncPackagePlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(RuntimeGlobals.loadScript)
        // Before webpack's own, which the answer `true` keeps away.
        .tap({ name: NAME, stage: -10 }, (chunk) => {
          compilation.addRuntimeModule(chunk, new RequireAsyncModule())
          return true
        })
    })
  }
}
