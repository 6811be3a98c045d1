export interface Random {
  /** A new UUIDv7: unique, and in the order of making. Not a secret; who owns a record is checked by account. */
  readonly newId: () => Promise<string>
}
