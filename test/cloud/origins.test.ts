import { API_ROOT } from '@/usecases/wire'
import { publishedServers } from './support/published-servers'

const { server } = publishedServers()

describe('pages of other origins (§10.13)', () => {
  const preflight = (origin: string, from: string) =>
    fetch(`${origin}${API_ROOT}/people`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'PUT' },
    })
  const allowed = 'https://kjz.example.cn'

  test('get nothing unless they are listed, and never everybody', async () => {
    const { origin } = await server({ ALLOWED_ORIGINS: allowed })
    for (const [from, expected] of [
      [allowed, allowed],
      ['https://evil.example', null],
      ['null', null],
      [`${allowed}.evil.example`, null],
    ] as const) {
      const answer = await preflight(origin, from)
      expect([from, answer.headers.get('access-control-allow-origin')]).toEqual([from, expected])
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('may ask for the programme again without being sent it again', async () => {
    const { origin } = await server({ ALLOWED_ORIGINS: allowed })
    const asked = await preflight(origin, allowed)
    expect(asked.headers.get('access-control-allow-headers')).toContain('if-none-match')
    const first = await fetch(`${origin}${API_ROOT}/programme`, { headers: { origin: allowed } })
    expect(first.headers.get('access-control-expose-headers')).toContain('etag')
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${origin}${API_ROOT}/programme`, {
      headers: { origin: allowed, 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
  })

  test('get nothing where none is listed', async () => {
    const { origin } = await server()
    const answer = await fetch(`${origin}${API_ROOT}/programme`, { headers: { origin: allowed } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect((await preflight(origin, allowed)).status).toBe(404)
  })
})
