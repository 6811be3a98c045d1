import type { Catalogue } from '@/copy'
import type { Outlook } from './places'

/** The quiet words beside 谁去: how many places there are. */
export function leftWords(outlook: Outlook, form: Catalogue['registration']['form']): string {
  switch (outlook.kind) {
    case 'places':
    case 'wait-together':
    case 'too-few':
      return form.left(outlook.left)
    case 'waiting':
      return form.ahead(outlook.partiesAhead)
    case 'impossible':
      return form.impossible
  }
}
