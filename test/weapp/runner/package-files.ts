import fs from 'node:fs'
import path from 'node:path'
import { asRecord, asString, isRecord, type UnknownRecord } from './values'

export interface TabItem {
  pagePath: string
  text: string
  iconPath: string
  selectedIconPath: string
}

/** A path written inside one file of the package, made relative to the package root. */
export function resolveInPackage(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), target))
}

const withoutSlashes = (root: string): string => root.replace(/^\/|\/$/g, '')

/** The files of one built mini program and what its app.json declares. */
export class PackageFiles {
  readonly dist: string
  readonly app: UnknownRecord

  constructor(dist: string) {
    this.dist = path.resolve(dist)
    const app = this.json('app.json')
    if (!app) throw new Error(`${this.dist} holds no app.json: build the mini program first`)
    this.app = app
  }

  /** A file's text, or null when the package does not hold it. */
  read(file: string): string | null {
    const full = path.join(this.dist, file)
    return fs.existsSync(full) && fs.statSync(full).isFile() ? fs.readFileSync(full, 'utf8') : null
  }

  json(file: string): UnknownRecord | null {
    const text = this.read(file)
    if (text === null) return null
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  }

  /** Subpackages with their root and their pages, as full routes. */
  subpackages(): { root: string; pages: string[] }[] {
    const declared = this.app.subPackages ?? this.app.subpackages
    return (Array.isArray(declared) ? declared : []).map((entry: unknown) => {
      const root = withoutSlashes(asString(asRecord(entry).root))
      const pages = asRecord(entry).pages
      return {
        root,
        pages: (Array.isArray(pages) ? pages : []).map((page: unknown) => `${root}/${asString(page)}`),
      }
    })
  }

  mainPages(): string[] {
    return (Array.isArray(this.app.pages) ? this.app.pages : []).map((page: unknown) => asString(page))
  }

  pages(): string[] {
    return [...this.mainPages(), ...this.subpackages().flatMap((subpackage) => subpackage.pages)]
  }

  tabs(): TabItem[] {
    const { list } = asRecord(this.app.tabBar)
    return (Array.isArray(list) ? list : []).map((entry: unknown) => {
      const tab = asRecord(entry)
      const iconPath = asString(tab.iconPath)
      const selectedIconPath = asString(tab.selectedIconPath, iconPath)
      return { pagePath: asString(tab.pagePath), text: asString(tab.text), iconPath, selectedIconPath }
    })
  }

  isTab(route: string): boolean {
    return this.tabs().some((tab) => tab.pagePath === route)
  }
}
