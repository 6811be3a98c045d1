/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
    TARO_APP_API_BASE: string
    TARO_APP_TILES: string
    TARO_APP_EDITION: string
    /** The web page's origin, e.g. `https://kjz.example.cn`; empty where nobody has set it. */
    TARO_APP_SITE: string
    /** Where a browser finds the edition's data; only there. */
    TARO_APP_EDITION_FILE: string
  }
}
