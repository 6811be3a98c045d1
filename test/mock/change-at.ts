export type Path = readonly (string | number)[]

const isNode = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null

/** Puts `value` at `path` inside `root`; without a value the key goes. */
export function changeAt(root: unknown, path: Path, value?: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root)
  const key = path.at(-1)
  if (!isNode(parent) || key === undefined) throw new Error(`nothing at ${path.join('.')}`)
  if (value === undefined) delete parent[key]
  else parent[key] = value
}
