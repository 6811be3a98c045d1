export interface CoverOfPoster {
  /** The 5:4 picture at the top of an activity's poster, 750 wide. */
  readonly posterCover: (activityId: string, hue: string) => string
}
