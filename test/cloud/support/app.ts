import { createApp, type App, type AppOptions } from '../../../cloud/app'
import { readSettings } from '../../../cloud/env'
import { sendTo } from '@/platform/request/index.h5'
import { httpApi } from '@/data/http'
import type { Api } from '@/usecases/api'
import { SIGN_IN } from '@/usecases/wire'

export interface RunningApp extends App {
  readonly origin: string
}

type Options = Omit<AppOptions, 'settings'> & {
  /** As in the environment; without a site unless it says so. */
  readonly environment?: Readonly<Record<string, string>>
}

/** The server as main.ts puts it together, on a port of the loopback interface. */
export async function startApp({ environment, ...options }: Options): Promise<RunningApp> {
  const settings = readSettings({ LOG_LEVEL: 'silent', SITE_DIR: 'dist/no-site', ...environment })
  const app = await createApp({ ...options, settings })
  const origin = await app.server.listen({ host: '127.0.0.1', port: 0 })
  return { ...app, origin }
}

/** The token of a visitor who was not here before. */
export async function guestToken(origin: string): Promise<string> {
  const answer = await fetch(origin + SIGN_IN.guest, { method: 'POST' })
  const { token } = (await answer.json()) as { token: string }
  return token
}

/** The app's client with this token, which forgets nothing and tries nothing twice. */
export const clientOf = (origin: string, token: string): Api =>
  httpApi({
    send: sendTo(origin),
    identity: { headers: async () => ({ authorization: `Bearer ${token}` }), forget: () => undefined },
    pause: () => Promise.resolve(),
  })

/** The client of a visitor who was not here before. */
export const aGuest = async (origin: string): Promise<Api> => clientOf(origin, await guestToken(origin))

/** The id of a session that anybody can sign up for now, with room for many. */
export async function openSession(api: Api): Promise<string> {
  const { sessions } = await api.getProgramme()
  const { asOf } = await api.getAvailability()
  const session = sessions.find(
    ({ admission, ages, startsAt }) =>
      admission.kind === 'sign-up' &&
      !ages &&
      admission.opensAt <= asOf &&
      startsAt > asOf &&
      admission.capacity > 50,
  )
  if (!session) throw new Error('no session can be signed up for')
  return session.id
}
