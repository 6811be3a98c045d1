export interface Permissions {
  /** Opens the page on which somebody can allow what they once refused. Call it from a tap. */
  readonly openPermissions: () => Promise<void>
}
