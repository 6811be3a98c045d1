// Written out anew because a few browsers get rare corners of them wrong (Safari before 14.1, Chrome before 91), which
// costs the first page of H5 three kilobytes. Nothing here goes into those corners: names that shadow the function's own,
// and `a?.(...list)`.
const asWritten = ['transform-parameters', 'transform-destructuring', 'transform-optional-chaining']

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // import() stays what it is: config/taro/async-package-plugin.ts loads it from another WeChat package.
        'dynamic-import-node': false,
        exclude: process.env.TARO_ENV === 'h5' ? asWritten : [],
      },
    ],
  ],
}
