export interface Random {
  /** A new UUIDv7: unique, and in the order of making. Not a secret; who owns a record is checked by account. */
  readonly newId: () => Promise<string>
  /** From 0 up to, not including, 1: to keep many phones from doing a thing at the same moment. */
  readonly chance: () => number
}
