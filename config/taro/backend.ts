/** Which backend a build is for, from the environment; docs/deploy.md. */
export interface Backend {
  readonly base: string
  readonly cloudEnv: string
  readonly cloudService: string
}

/** @throws where what was set cannot work, saying what to set */
export function backendOf(env: NodeJS.Dict<string>, target: string | undefined): Backend {
  const isWechat = target === 'weapp'
  const base = env.TARO_APP_API_BASE ?? ''
  // A browser has no way into WeChat's cloud; the web page of the same service goes by its address.
  const cloudEnv = isWechat ? (env.TARO_APP_CLOUD_ENV ?? '') : ''
  const cloudService = isWechat ? (env.TARO_APP_CLOUD_SERVICE ?? '') : ''
  if (base !== '' && !/^https?:\/\/[^/]+\/?$/.test(base) && (isWechat || base !== '/'))
    throw new Error(
      `TARO_APP_API_BASE is ${JSON.stringify(base)}: set an origin, https://kjz.example.cn${isWechat ? '' : ', or / for the one that serves the page'}`,
    )
  if ((cloudEnv === '') !== (cloudService === ''))
    throw new Error('Set TARO_APP_CLOUD_ENV and TARO_APP_CLOUD_SERVICE together: environment and service')
  return { base, cloudEnv, cloudService }
}
