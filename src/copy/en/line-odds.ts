import type { WaitingOdds } from '@/domain/waiting-odds'
import type { lineOdds as zhCn } from '../zh-cn/line-odds'
import { counted } from './counted'

const DAY_MINUTES = 24 * 60

/** What the domain's word comes to, said as the guess that it is. */
function guess({ kind, minutesLeft }: WaitingOdds): string {
  const short = minutesLeft < DAY_MINUTES ? 'It starts in less than a day, when few give places back. ' : ''
  switch (kind) {
    case 'fits-now':
      return 'There is room now, given out in order.'
    case 'likely':
      return `${short}Roughly: it may well come to you.`
    case 'possible':
      return `${short}Roughly: it could go either way.`
    case 'unlikely':
      return `${short}Roughly: it will probably not come to you.`
    case 'no-chance-left':
      return ''
  }
}

const people = (count: number) => counted(count, 'person', 'people')

export const lineOdds: typeof zhCn = (odds, partiesAhead) => {
  const { seats, capacity, peopleAhead, needed } = odds
  if (odds.kind === 'no-chance-left')
    return odds.why === 'party-too-large'
      ? `This session has ${counted(capacity, 'place')} in all, too few for ${people(seats)}.`
      : 'This session has no waiting list any more.'
  const ahead =
    partiesAhead > 0
      ? `, behind ${counted(partiesAhead, 'group')} (${people(peopleAhead)})`
      : ', with nobody ahead'
  const wanted =
    needed > 0
      ? ` Of ${counted(capacity, 'place')}, ${needed} would have to come back for the ${people(seats)} of you.`
      : ''
  return `Joining now you are group ${partiesAhead + 1}${ahead}.${wanted} ${guess(odds)}`
}
