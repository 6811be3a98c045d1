import type { FirstPage } from './contract'

/** What was painted ahead of the scripts (config/prerender) goes when it hears this. */
export const pageShown: FirstPage['pageShown'] = () => void window.dispatchEvent(new Event('page-shown'))
