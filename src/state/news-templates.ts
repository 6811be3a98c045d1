import type { NoticeKind } from '@/domain/notice'

/** After which step somebody is asked: a place taken, or a place waited for. */
export type NewsOccasion = 'place' | 'waiting'

/** What is worth being told by WeChat from there on, the most important first. */
const NEWS: Readonly<Record<NewsOccasion, readonly NoticeKind[]>> = {
  place: ['session-moved', 'session-cancelled', 'starts-tomorrow', 'registered', 'reconfirm-asked'],
  waiting: ['place-offered', 'session-moved', 'session-cancelled', 'offer-expiring'],
}

/** Older WeChats answer 20003 to more. */
const MOST = 3

/** Checked when it was built: config/taro/templates.ts. */
function templates(): Readonly<Partial<Record<NoticeKind, string>>> {
  const text = process.env.TARO_APP_TEMPLATES
  return text ? (JSON.parse(text) as Partial<Record<NoticeKind, string>>) : {}
}

/** The templates to ask for at that step; several kinds may share one. */
export function templatesFor(occasion: NewsOccasion): readonly string[] {
  const byKind = templates()
  const ids = NEWS[occasion].flatMap((kind) => byKind[kind] ?? [])
  return [...new Set(ids)].slice(0, MOST)
}
