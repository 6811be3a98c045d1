module.exports = {
  presets: [
    // import() stays what it is: config/taro/async-package-plugin.ts loads it from another WeChat package.
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', 'dynamic-import-node': false }],
  ],
}
