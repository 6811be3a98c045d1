export interface ContentSources {
  /** Hashes of the scripts inside a page, such as `'sha256-…'`. */
  readonly scriptHashes?: readonly string[]
  /** Where the map's tiles come from, where they do. */
  readonly tilesOrigin?: string
}

/** The page may load what this server has and nothing else. Styles inside it are the painted home's and Taro's. */
function contentPolicy({ scriptHashes = [], tilesOrigin = '' }: ContentSources): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${tilesOrigin}`.trim(),
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Said with every answer (OWASP's HTTP headers cheat sheet). HSTS is for browsers that came by https; others ignore it. */
export function securityHeaders(sources: ContentSources): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(sources),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
}
