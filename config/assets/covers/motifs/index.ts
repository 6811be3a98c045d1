import type { Hue } from '../../palette'
import type { Motifs } from '../motif'
import { health } from './health'
import { opening } from './opening'
import { spirit } from './spirit'
import { study } from './study'
import { transfer } from './transfer'
import { volunteer } from './volunteer'
import { youth } from './youth'

export const motifs: Readonly<Record<Hue, Motifs>> = {
  opening,
  health,
  spirit,
  volunteer,
  youth,
  study,
  transfer,
}

/** The activities a picture was drawn for. Data may name a picture by its motif or by such an activity. */
export const drawnFor: ReadonlyMap<string, string> = new Map([
  ['opening-ceremony', 'pagodas'],
  ['science-workers-day', 'beacon'],
  ['birth-of-life', 'cell'],
  ['first-aid', 'first-aid'],
  ['vaccines', 'helix'],
  ['spirit-in-schools', 'notebook'],
  ['theme-exhibition', 'orbits'],
  ['film-show', 'film-reel'],
  ['volunteers-to-grassroots', 'leaves'],
  ['visiting-science-workers', 'rings'],
  ['robot-contest', 'robot'],
  ['maker-workshop', 'gears'],
  ['little-doctor', 'blocks'],
  ['steel-dragon', 'furnace'],
  ['plants-of-jin', 'plant'],
  ['donghu-vinegar', 'vat'],
  ['university-enterprise', 'arrows'],
  ['sustainable-zone', 'bridge'],
  ['science-credit', 'campus'],
])
