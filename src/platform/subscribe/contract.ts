/** What somebody said to one template. A message that WeChat holds back for other reasons counts as a no. */
export type NewsAnswer = 'accepted' | 'rejected'

export type Asked =
  | { readonly status: 'answered'; readonly answers: Readonly<Record<string, NewsAnswer>> }
  /** Its owner has switched off all messages of this mini program in WeChat. */
  | { readonly status: 'switched-off' }
  | { readonly status: 'unsupported' | 'failed' }

export interface Subscribe {
  /** Whether this host can send messages at all. */
  readonly canSubscribe: boolean
  /** Whether its owner lets this mini program send messages at all; undefined where the host does not say. */
  readonly areMessagesOn: () => Promise<boolean | undefined>
  /**
   * Asks whether one message of each template may be sent. Call it straight from a tap: WeChat refuses whatever comes
   * after an awaited answer.
   * @param templateIds at most three
   */
  readonly askToSubscribe: (templateIds: readonly string[]) => Promise<Asked>
}
