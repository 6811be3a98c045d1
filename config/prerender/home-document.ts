import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { browserScript } from '../browser-script'
import type { Files } from './shell'
import type { Snapshot } from './snapshot'

/** The live page grows unseen below the overlay: what moves there would count as moving under the reader's eyes. */
const FRAME = `#container{visibility:hidden}
#shell{position:fixed;top:0;left:0;right:0;bottom:0;z-index:999;background:var(--surface)}
#shell .taro_page{position:absolute;transform:none}
#shell [data-tapped]{opacity:.72}`

export interface HomeDocument {
  readonly html: string
  /** For a Content-Security-Policy's script-src. */
  readonly scriptHash: string
}

/** The first capture of a pattern that must be there. */
function found(html: string, pattern: RegExp): string {
  const [, capture] = pattern.exec(html) ?? []
  if (capture === undefined) throw new Error(`index.html has no ${pattern.source}`)
  return capture
}

/** The pictures of the first screen, which are seen before any script has run. */
const pictures = (html: string) =>
  [...html.matchAll(/<img [^>]*src="([^"]+)"[^>]*loading="eager"/g)]
    .map(([, src]) => `<link rel="preload" as="image" href="${src ?? ''}" fetchpriority="high">`)
    .join('')

/**
 * The built page with its home painted into it: the style it needs inside, the app's files after the first paint.
 * @param soon addresses of what the app's script asks for first
 */
export function homeDocument(plain: string, { html, css }: Snapshot, soon: readonly string[]): HomeDocument {
  const files: Files = {
    script: found(plain, /<script defer="defer" src="([^"]+)"><\/script>/),
    style: found(plain, /<link href="([^"]+)" rel="stylesheet">/),
    soon,
  }
  const script = browserScript(path.join(__dirname, 'shell.ts'), `exports.start(${JSON.stringify(files)})`)
  return {
    html: plain
      .replace(/<script defer="defer"[^>]*><\/script>/, () => pictures(html))
      .replace(/<link href="[^"]+" rel="stylesheet">/, () => `<style id="shell-style">${css}${FRAME}</style>`)
      .replace(
        '<div id="app"></div>',
        () => `<div id="shell">${html}</div><div id="app"></div><script>${script}</script>`,
      ),
    scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
  }
}

/** Whether a built folder's home page can be seen before its scripts are there. */
export const isHomePainted = (folder: string): boolean =>
  readFileSync(path.join(folder, 'index.html'), 'utf8').includes('<div id="shell">')
