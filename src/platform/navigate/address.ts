declare global {
  interface Window {
    /** Left there by Taro's loader: page paths and the addresses they have in a browser. */
    readonly __taroAppConfig?: {
      readonly router?: { readonly customRoutes?: Readonly<Record<string, string>> }
    }
  }
}

/** The address of a page path with a query, below the site's origin. */
export function addressOf(path: string): string {
  const [page = '', query] = path.split('?')
  const address = window.__taroAppConfig?.router?.customRoutes?.[page] ?? page
  return query === undefined ? address : `${address}?${query}`
}
