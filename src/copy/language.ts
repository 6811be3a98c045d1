/** Languages the app speaks. */
export type Language = 'zh-CN'

/** Wording that travels with the pages that need it, in every language; read it with `useWords`. */
export type Topic<T> = Readonly<Record<Language, T>>

/** The wording of a topic in one language. */
export type WordsOf<T extends Topic<unknown>> = T[Language]
