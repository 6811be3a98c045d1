/** What one can send SQL to: a database, or a transaction on it. */
export interface Sql {
  /**
   * One statement. Lists and records travel as JSON text (`$1::text::jsonb`), which every driver and engine reads alike.
   * @param parameters text, whole numbers, or null
   */
  query<Row>(text: string, parameters?: readonly (string | number | null)[]): Promise<readonly Row[]>
}

/** PGlite inside the process, or PostgreSQL. */
export interface Database extends Sql {
  /** All of `work` or nothing of it; what it throws comes out. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Several statements without parameters, as a migration has them. */
  script(text: string): Promise<void>
  close(): Promise<void>
}
