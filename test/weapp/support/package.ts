import fs from 'node:fs'
import path from 'node:path'
import { packageSize } from '../runner'
import { dist } from './app'

/** A text file of the built package. */
export interface PackageText {
  readonly file: string
  readonly text: string
}

export function textsOf(...endings: readonly string[]): readonly PackageText[] {
  return packageSize(dist)
    .files.filter(({ file }) => endings.some((ending) => file.endsWith(`.${ending}`)))
    .map(({ file }) => ({ file, text: fs.readFileSync(path.join(dist, file), 'utf8') }))
}

export interface Rule {
  readonly file: string
  readonly selector: string
  readonly body: string
}

/** The innermost rules of all style sheets: `.a{…}`, also inside a media query. */
export function wxssRules(): readonly Rule[] {
  return textsOf('wxss').flatMap(({ file, text }) =>
    [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
      file,
      selector: String(selector).trim(),
      body: String(body),
    })),
  )
}
