/** A language that the app speaks. What a notice says stays in its own. */
export type Language = 'zh-CN' | 'en'
