import type { Activity } from '../domain/activity'
import type { ProgrammeIndex } from '../domain/programme'
import type { PageHead } from './share-page'

/** The words of one language, as `copy/topics/sharing` has them; use cases speak none. */
export interface HeadWords {
  readonly previewTitle: (title: string, app: string) => string
  readonly preview: (facts: {
    readonly when: string
    readonly where: string | undefined
    readonly hosts: readonly string[]
    readonly edition: string
  }) => string
}

/** What depends on where the page is. */
export interface HeadPlace {
  readonly appName: string
  readonly address: string
  readonly picture: PageHead['picture']
}

/** What a link to an activity shows, all of it from the notice: a preview has no room to mark what is ours. */
export function activityHead(
  activity: Activity,
  index: ProgrammeIndex,
  words: HeadWords,
  { appName, address, picture }: HeadPlace,
): PageHead {
  return {
    title: words.previewTitle(activity.title, appName),
    description: words.preview({
      when: activity.period.text,
      where: activity.place,
      hosts: activity.hosts,
      edition: index.programme.edition.title,
    }),
    siteName: appName,
    address,
    picture,
  }
}
