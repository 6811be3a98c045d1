import type { SharePayload } from './contract'

export interface FriendCard {
  title: string
  path: string
  imageUrl?: string
}

export interface TimelineCard {
  title: string
  query: string
  imageUrl?: string
}

/** The card in a chat; WeChat shows the picture 5:4. */
export function friendCard({ title, path, image }: SharePayload): FriendCard {
  return { title, path, ...(image && { imageUrl: image.wide }) }
}

/** The line in Moments. It always opens the page it was shared from, so only the query travels; picture 1:1. */
export function timelineCard({ title, path, image }: SharePayload): TimelineCard {
  const [, query = ''] = path.split('?')
  return { title, query, ...(image && { imageUrl: image.square }) }
}
