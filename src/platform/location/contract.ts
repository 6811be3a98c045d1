import type { Point } from '@/domain/geo'

export type Located =
  | { readonly status: 'located'; readonly point: Point }
  /** The user, or the system for them, said no. Neither host asks a second time. */
  | { readonly status: 'refused' }
  /** This host cannot say where it is, whatever the user answers. */
  | { readonly status: 'unsupported' }
  /** It might work on another try: no signal, or it took too long. */
  | { readonly status: 'failed' }

export interface Location {
  /** Asks for permission where that is needed, so call it from a tap on something that says what it is for. */
  readonly locate: () => Promise<Located>
}
