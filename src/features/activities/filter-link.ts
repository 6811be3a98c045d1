import { zhCn } from '@/copy'
import { shareTitle } from '@/copy/zh-cn/share-list'
import { fromParams, toParams } from '@/domain/filter-params'
import type { ProgrammeIndex } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { weekdayOf } from '@/domain/time'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress, type Route } from '@/routes'
import type { ProgrammeView } from '@/state/filter-store'
import { HOME_PICTURE } from '@/styles/pictures'

/** What a filter and its view are in an address. */
export function linkTo(filter: ProgrammeFilter, view: ProgrammeView): Route {
  return routes.activities({ ...toParams(filter), view: view === 'list' ? undefined : view })
}

/** 周末 holds for whoever opens the link next week; 今天 would not. */
function whenOf({ days }: ProgrammeFilter): string | undefined {
  if (!days) return undefined
  const { browse, time } = zhCn
  const isWeekend = weekdayOf(days.from) === 6 && weekdayOf(days.to) === 0
  return isWeekend
    ? browse.list.weekend
    : days.from === days.to
      ? time.monthDay(days.from)
      : browse.list.dates(days)
}

/** The programme as it is filtered and seen now, for whoever opens the link: in Chinese, as all cards are. */
export function shareList(
  filter: ProgrammeFilter,
  view: ProgrammeView,
  index: ProgrammeIndex | undefined,
): SharePayload {
  const path = linkTo(filter, view)
  const { categoryId = '', districtId = '', topicId, audience, age, standing, text } = filter
  return {
    title: shareTitle({
      when: whenOf(filter),
      period: index?.programme.edition.period.text,
      district: index?.district.get(districtId)?.title,
      category: index?.category.get(categoryId)?.title,
      topic: index?.programme.topics.find(({ id }) => id === topicId)?.title,
      text: text?.trim(),
      audience,
      age,
      standing,
    }),
    path,
    web: webAddress(path),
    // Those of the categories are in a package that this page may come without.
    image: { wide: HOME_PICTURE, square: HOME_PICTURE },
  }
}

/** Neither host decodes what stands in an address; a broken value counts as absent. */
function decoded(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** The filter and the view that a link carries; undefined where it says nothing of either. */
export function readLink(
  params: Readonly<Record<string, string | undefined>>,
): { readonly filter: ProgrammeFilter; readonly view: ProgrammeView } | undefined {
  const plain = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)]))
  const filter = fromParams(plain)
  const view = plain.view === 'timeline' || plain.view === 'map' ? plain.view : 'list'
  return Object.keys(filter).length > 0 || view !== 'list' ? { filter, view } : undefined
}
