/** What a page says of itself to whoever shows a link to it without running its scripts (Open Graph, ogp.me). */
export interface PageHead {
  readonly title: string
  readonly description: string
  readonly siteName: string
  /** The page's own address; whole where the site is known. */
  readonly address: string
  readonly picture: { readonly address: string; readonly width: number; readonly height: number }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escaped(content)}"/>`

function tags({ title, description, siteName, address, picture }: PageHead): string {
  return [
    meta('name', 'description', description),
    `<link rel="canonical" href="${escaped(address)}"/>`,
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:locale', 'zh_CN'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('property', 'og:image', picture.address),
    meta('property', 'og:image:width', String(picture.width)),
    meta('property', 'og:image:height', String(picture.height)),
    // The picture says nothing the title does not.
    meta('property', 'og:image:alt', ''),
    meta('name', 'twitter:card', 'summary_large_image'),
  ].join('')
}

/**
 * The app's own HTML with another head: the same scripts, so it is the app, but a preview of a link to it is about one
 * thing. For a static build and for a server alike.
 * @param template the built index.html
 * @throws where the template has no title or no end of its head
 */
export function withHead(template: string, head: PageHead): string {
  const plain = template.replace(/<meta name="description"[^>]*>/, '')
  if (!/<title>[^<]*<\/title>/.test(plain) || !plain.includes('</head>'))
    throw new Error('index.html has no title, or its head does not end')
  // Functions, because a `$` in a text would be read as a pattern.
  return plain
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(head.title)}</title>`)
    .replace('</head>', () => `${tags(head)}</head>`)
}
