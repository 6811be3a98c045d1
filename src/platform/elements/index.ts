// Nothing but this line: Taro's build empties every name that a module called `@tarojs/components` imports itself.
export * from './elements'
