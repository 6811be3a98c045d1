import type { Catalogue } from '@/copy'
import type { Activity } from '@/domain/activity'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress } from '@/routes'
import { categoryPicture, coverOf } from '@/styles/pictures'

/** A shared activity says what and when, in the notice's own words, and lands on this same page. */
export function shareActivity(activity: Activity, copy: Catalogue): SharePayload {
  const path = routes.activity(activity.id)
  return {
    title: copy.common.shareTitle(activity.title, activity.period.text),
    path,
    web: webAddress(path),
    image: {
      wide: categoryPicture(activity.cover.category),
      square: coverOf(activity.id),
    },
  }
}
