import type * as zhCn from './zh-cn/topics'

/** The wording that travels with the pages that need it, by topic. */
export type Topics = typeof zhCn

type TopicName = keyof Topics

/** A topic knows its Chinese words; those of another language come with that language. Read it with `useWords`. */
export interface Topic<Name extends TopicName = TopicName> {
  readonly name: Name
  readonly zhCn: Topics[Name]
}

/** The wording of a topic, whatever the language. */
export type WordsOf<T extends Topic> = T['zhCn']

export function topic<Name extends TopicName>(name: Name, zhCn: Topics[Name]): Topic<Name> {
  return { name, zhCn }
}
