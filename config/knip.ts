import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'src/app.tsx',
    'src/app.config.ts',
    'src/{pages,subpages}/*/index.{tsx,config.ts}',
    // Taro puts these in the place of their default, which is what code imports by name.
    'src/**/*.{weapp,h5}.{ts,tsx}',
    'config/*.ts',
    'cloud/main.ts',
    'config/taro/**/*plugin.ts',
    // Put in a module's place by path: config/taro/aria/plugin.ts, config/taro/h5.ts.
    'config/taro/aria/runtime.ts',
    'src/platform/elements/{index,tab-bar}.ts',
    'src/platform/elements/base.scss',
    'src/platform/elements/router/{no-bar,title}.ts',
    // Compiled and run in a browser: config/browser-script.ts.
    'config/prerender/{shell,snapshot,steady}.ts',
    'test/**/*.test.{ts,tsx}',
    // Processes that tests and benchmarks start, and kill.
    'test/load/support/{drive,load-server}.ts',
    'test/cloud/support/reminder-process.ts',
    // A tool: `npx tsx test/weapp/screenshot.ts`.
    'test/weapp/screenshot.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,scss}',
    'mock/**/*.ts',
    'cloud/**/*.ts',
    'config/**/*.ts',
    'test/**/*.{ts,tsx}',
  ],
  paths: { '@/*': ['./src/*'], '@edition/*': ['./mock/editions/2025-taiyuan/*'] },
  jest: { config: ['config/jest.config.ts'] },
  // types: a capability's index re-exports its whole contract, named today or not, and types weigh nothing.
  // duplicates: a test's fake module is its parts and, as its default, all of them.
  exclude: ['types', 'duplicates'],
  // Asked whether Chromium's libraries are there; without it the packaged ones are taken.
  ignoreBinaries: ['ldd'],
  ignoreDependencies: [
    // Imported by what Taro's Babel preset writes.
    '@babel/runtime',
    // Chosen by `taro build --type`, and by what Taro's loaders write into the H5 entry.
    '@tarojs/plugin-platform-weapp',
    '@tarojs/webpack5-runner',
    // Read as files: config/assets/lucide.ts, test/weapp/runner/wx-names.ts.
    'lucide-static',
    'miniprogram-api-typings',
    // Comes with Taro's components; the tests' set-up makes it draw at once.
    '@stencil/core',
    // Come with @tarojs/router; a test holds what stands for them against them.
    'query-string',
    'universal-router',
    // Jest compiles its own config with it.
    'ts-node',
  ],
}

export default config
