export interface SignIn {
  /**
   * What WeChat gives the app to pass on to the server, which learns from it who this is: good once, for five minutes.
   * Undefined where nobody vouches for a visitor, or WeChat cannot be asked now.
   */
  readonly loginCode: () => Promise<string | undefined>
  /** Whether there is somebody to ask for a code. */
  readonly hasAccount: boolean
}
