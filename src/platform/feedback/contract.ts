export interface Question {
  readonly title: string
  readonly text: string
  /** The two answers. WeChat takes four characters each and shows no dialog at all for more, so longer ones are cut. */
  readonly yes: string
  readonly no: string
  /** Yes gives something up: it is said in the colour of danger. */
  readonly isDanger?: boolean
}

export interface Feedback {
  /** Asks before something that cannot be taken back. Closing the question is a no. */
  readonly confirmBox: (question: Question) => Promise<boolean>
  /** One sentence that goes away by itself; never the only place where it can be read. */
  readonly notice: (text: string) => void
}
