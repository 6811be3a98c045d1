/** The home page's own picture, 5:4; the one wide picture in WeChat's main package. */
export const HOME_PICTURE = '/assets/covers/home.png'

/** The square picture that the build drew for an activity. */
export function coverOf(activityId: string): string {
  return `/assets/covers/${activityId}.png`
}

/** A category's 5:4 picture, in the package of the page that shows and shares it. */
export function categoryPicture(category: string): string {
  return `/subpages/activity/pictures/${category}.png`
}
