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
        // Babel's `bugfixes`, which the preset does not pass on: for the browsers of package.json three bugs of engines are
        // worked around where they bite, in place of rewriting every parameter, destructuring and `?.`. A tenth less code.
        exclude: ['transform-destructuring', 'transform-optional-chaining', 'transform-parameters'],
        include: [
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-v8-spread-parameters-in-optional-chaining',
        ],
      },
    ],
  ],
}
