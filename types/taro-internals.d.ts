/** What tests use of Taro's React runtime, which comes without types. */
declare module '@tarojs/plugin-framework-react/dist/runtime' {
  import type { ComponentType, PropsWithChildren, ReactNode } from 'react'

  type App = (props: PropsWithChildren) => ReactNode
  export function createReactApp(app: App, react: object, dom: object, config: { appId: string }): object
  export function connectReactPage(react: object, id: string): (page: ComponentType) => ComponentType
}

/** What draws Taro's H5 components; it comes with them. */
declare module '@stencil/core/internal/client' {
  export function setPlatformHelpers(helpers: { raf: (callback: FrameRequestCallback) => number }): void
}
