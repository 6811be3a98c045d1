import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { serve } from '../../config/serve'
import { browserPictures, photograph, type Camera } from './album/browser-pictures'
import { writeIndex } from './album/index-page'
import { weappPictures } from './album/weapp-pictures'
import { launchBrowser } from '../../config/browser'
import { aVisitor } from './browser'
import { aHousehold, newcomer, shownAs } from './household'
import { first } from './more-places'
import { places } from './places'
import { tour } from './tour'

// `npm run screens -- [folder]` photographs both builds, into /tmp/screens by default, and writes the page that shows all;
// `--whole` makes the window as tall as the page, `--h5` leaves the mini program out, `--readme` takes only the README's
// three pictures. CHROMIUM_PATH names a browser on a machine that has Chinese letters: the packaged one has none.

const README = new Map([
  ['home', 'first-home'],
  ['activity', 'detail'],
  ['ticket', 'ticket'],
])
const readmeFolder = path.resolve(__dirname, '../../docs/screens')

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'))
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '/tmp/screens'

/** The three pictures of the README, in few colours. */
async function shootReadme({ browser, origin, household }: Camera): Promise<void> {
  await mkdir(readmeFolder, { recursive: true })
  for (const [file, name] of README) {
    const place = [...first, ...places].find((candidate) => candidate.name === name)
    if (!place) throw new Error(`no place called ${name}`)
    const device = first.includes(place) ? newcomer : household
    const shown = shownAs(device, 'light', origin)
    const { context, page } = await aVisitor(browser, origin, { ...shown, deviceScaleFactor: 2 })
    await tour(page, device, shown.storageState, [place], async () => {
      const picture = sharp(await photograph(page, false)).png({ palette: true, colours: 128, effort: 10 })
      await picture.toFile(path.join(readmeFolder, `${file}.png`))
    })
    await context.close()
  }
}

/** Pictures of screens that are no more must not stay. */
async function shootAlbum(camera: Camera): Promise<void> {
  await mkdir(folder, { recursive: true })
  const old = (await readdir(folder)).filter((file) => file.endsWith('.webp'))
  for (const file of old) await rm(path.join(folder, file))
  const h5 = await browserPictures(camera, folder)
  const weapp = flags.includes('--h5') ? [] : await weappPictures(camera.browser, folder)
  await writeIndex(folder, [...h5, ...weapp])
}

async function main(): Promise<void> {
  const site = await serve(0)
  const browser = await launchBrowser()
  try {
    const household = await aHousehold(browser, site.url)
    const camera = { browser, origin: site.url, household, isWhole: flags.includes('--whole') }
    await (flags.includes('--readme') ? shootReadme(camera) : shootAlbum(camera))
  } finally {
    await browser.close()
    await site.close()
  }
}

void main()
