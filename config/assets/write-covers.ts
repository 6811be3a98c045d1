import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { cover, type Cover, type Crop } from './covers/compose'
import { report, root, write } from './output'
import { hues, type Hue } from './palette'
import { png } from './png'

const covers = 'src/assets/covers'
/** The picture that stands for a whole category. */
const faces: Readonly<Record<Hue, string>> = {
  opening: 'pagodas',
  health: 'pulse',
  spirit: 'notebook',
  volunteer: 'leaves',
  youth: 'robot',
  study: 'plant',
  transfer: 'bridge',
}

const choice = v.object({ category: v.picklist(hues), motif: v.optional(v.string()) })
const schema = v.object({ activities: v.array(v.object({ id: v.string(), cover: choice })) })

/** What each activity of each edition asks for. */
function choices(): Cover[] {
  const editions = path.join(root, 'mock/editions')
  const files = existsSync(editions)
    ? readdirSync(editions).map((edition) => path.join(editions, edition, 'activities.json'))
    : []
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))).activities)
    .map((activity) => ({ id: activity.id, ...activity.cover }))
}

/** Pictures of activities that are no longer there would still be packed. */
function sweep(folder: string, keep: ReadonlySet<string>): void {
  const all = readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.png'))
  all.filter((file) => !keep.has(file)).forEach((file) => rmSync(path.join(root, folder, file)))
}

async function family<Id extends string>(folder: string, ids: readonly Id[], svg: (id: Id) => string) {
  const sizes = await Promise.all(ids.map(async (id) => write(`${folder}/${id}.png`, await png(svg(id)))))
  if (sizes.length > 0) sweep(folder, new Set(ids.map((id) => `${id}.png`)))
  return report(folder, sizes)
}

/** Shown 84 px wide. WeChat's main package has room for five pixels to four px, a browser for two a px. */
const SQUARE = { weapp: 104, h5: 168 }

/** Behind the home page's title, 188 wide and cut to 168; WeChat packs it into the main package. */
const HERO = 384

/** As wide as a poster is drawn. */
const POSTER = 750

/** Draws the covers: squares for the list, a card a hue for sharing in WeChat, wide ones that only H5 packs. */
export async function writeCovers(): Promise<string> {
  const all = new Map(choices().map((one) => [one.id, one]))
  const ids = [...all.keys()]
  const activity = (crop: Crop, width: number) => (id: string) => {
    const choice = all.get(id)
    if (!choice) throw new Error(`no activity ${id}`)
    return cover(choice, crop, width)
  }
  const face = (width: number) => (hue: Hue) =>
    cover({ category: hue, id: hue, motif: faces[hue] }, 'wide', width)
  const lines = [
    family(`${covers}/square`, ids, activity('square', SQUARE.h5)),
    family(`${covers}/small`, ids, activity('square', SQUARE.weapp)),
    family(`${covers}/share`, hues, face(480)),
    family(`${covers}/home`, ['opening'], face(HERO)),
    family(`${covers}/wide`, ids, activity('wide', 480)),
    family(`${covers}/poster`, ids, activity('wide', POSTER)),
    family(`${covers}/poster-hues`, hues, face(POSTER)),
  ]
  return (await Promise.all(lines)).join('\n')
}
