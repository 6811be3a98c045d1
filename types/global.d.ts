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
    /** The server's origin, or `/` for the one that the page came from; empty: the backend is inside the app. */
    TARO_APP_API_BASE: string
    /** The environment in WeChat's cloud hosting and the service in it; empty where the app has none, and in a browser. */
    TARO_APP_CLOUD_ENV: string
    TARO_APP_CLOUD_SERVICE: string
    TARO_APP_TILES: string
    /** JSON, WeChat's template id by kind of message; empty where nobody is asked, and in a browser. */
    TARO_APP_TEMPLATES: string
    TARO_APP_EDITION: string
    /** The web page's origin, e.g. `https://kjz.example.cn`; empty where nobody has set it. */
    TARO_APP_SITE: string
    /** Where a browser finds the edition's data; only there. */
    TARO_APP_EDITION_FILE: string
  }
}
