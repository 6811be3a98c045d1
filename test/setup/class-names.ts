/** A style sheet whose every class is called what the source calls it. */
const names: Record<string, string> = new Proxy({}, { get: (_, name) => String(name) })

export default names
