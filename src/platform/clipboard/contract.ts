export type CopyResult = 'copied' | 'unsupported'

export interface Clipboard {
  /** Call it from a tap. WeChat shows its own 内容已复制 when it worked, a browser shows nothing. */
  readonly copyText: (text: string) => Promise<CopyResult>
}
