import type { WaitingOdds } from '@/domain/waiting-odds'

const DAY_MINUTES = 24 * 60

/** What the domain's word comes to, said as the guess that it is. */
function guess({ kind, minutesLeft }: WaitingOdds): string {
  const short = minutesLeft < DAY_MINUTES ? '不到一天就开始，退的人少，' : ''
  switch (kind) {
    case 'fits-now':
      return '现在的空位够，按先后轮到。'
    case 'likely':
      return `${short}粗看有机会轮到。`
    case 'possible':
      return `${short}粗看说不准能不能轮到。`
    case 'unlikely':
      return `${short}粗看多半轮不到。`
    case 'no-chance-left':
      return ''
  }
}

/** How a party would stand in the line, every number of it: which party, who is before them, how many places have to come back. */
export function lineOdds(odds: WaitingOdds, partiesAhead: number): string {
  const { seats, capacity, peopleAhead, needed } = odds
  if (odds.kind === 'no-chance-left')
    return odds.why === 'party-too-large'
      ? `这一场一共 ${capacity} 位，${seats} 人坐不下。`
      : '这一场不再候补了。'
  const ahead = partiesAhead > 0 ? `，前面 ${partiesAhead} 组 ${peopleAhead} 人` : '，前面没有人'
  const wanted = needed > 0 ? `一共 ${capacity} 位，要退出来 ${needed} 位才轮到你们 ${seats} 人。` : ''
  return `现在排是第 ${partiesAhead + 1} 组${ahead}。${wanted}${guess(odds)}`
}
