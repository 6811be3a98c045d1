export type ShownTheme = 'light' | 'dark'

/** Themes what lies outside the page's own root; WeChat's bars are told their colours another way. */
export type MarkRoot = (theme: ShownTheme, isElder: boolean) => void
