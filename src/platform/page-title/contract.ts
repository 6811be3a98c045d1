export interface PageTitle {
  /** What the browser calls the page: in its tab, its history, a bookmark. WeChat's own bar has the page's fixed title. */
  readonly setPageTitle: (title: string) => void
}
