/** All numbers are px of the drawing; colours as CSS writes them. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Top left, top right, bottom right, bottom left. */
type Corners = readonly [number, number, number, number]

export type Command =
  | ({ readonly kind: 'fill'; readonly colour: string; readonly corners?: Corners } & Area)
  /** A dashed outline. */
  | ({ readonly kind: 'dashes'; readonly colour: string; readonly corners: Corners } & Area)
  | ({ readonly kind: 'picture'; readonly src: string; readonly corners: Corners } & Area)
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      /** Of the line the letters stand on. */
      readonly baseline: number
      readonly size: number
      readonly isStrong: boolean
      readonly colour: string
      readonly align: 'left' | 'center' | 'right'
    }

/** A picture as what to draw, in order: the same on every host, and readable by a test. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly commands: readonly Command[]
}

export interface DrawnProps {
  readonly drawing: Drawing
  /** What somebody hears who does not see it. */
  readonly label: string
  /** How wide it is on the screen; the height follows. */
  readonly width: number
  /** The PNG, once it is there: a path on WeChat, a data URL in a browser. */
  readonly onDrawn: (file: string) => void
  readonly onFailed: () => void
}

/** Pixels of the PNG for one px of the drawing: 1125 wide for 750, what phones three pixels to a px show sharply. */
export const SCALE = 1.5
