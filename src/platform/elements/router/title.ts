/** What Taro's router knows of the page that it shows. */
interface PageContext {
  readonly pageConfig?: { readonly navigationBarTitleText?: string }
}

/**
 * Stands for the handler of Taro's own navigation bar. Every page here has a bar of its own or none, so that what is
 * left to do is the window's title.
 */
export default class Title {
  constructor(private readonly context: PageContext) {}

  /** Called by the router whenever a page comes to the top. */
  load(): void {
    document.title = this.context.pageConfig?.navigationBarTitleText ?? document.title
  }
}
