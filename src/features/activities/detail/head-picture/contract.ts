export interface HeadPictureProps {
  readonly activityId: string
  readonly hue: string
}
