/** Known noise, each with whose it is. Anything else on the console makes the test fail. */
const expected: readonly RegExp[] = [
  // @tarojs/test-utils-react 0.1.1 takes act() from react-dom/test-utils, which React 18.3 calls deprecated.
  /ReactDOMTestUtils\.act` is deprecated/,
]

let complaints: string[] = []

function listen(level: 'error' | 'warn') {
  console[level] = (...parts: unknown[]) => {
    const text = parts
      .map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part)))
      .join(' ')
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(`console.${level}: ${text}`)
  }
}

listen('error')
listen('warn')

beforeEach(() => {
  complaints = []
})

afterEach(() => {
  if (complaints.length > 0) throw new Error(`Unexpected on the console:\n${complaints.join('\n')}`)
})
