import type { SignUpState } from '@/domain/sign-up-state'
import type { WaitingOdds } from '@/domain/waiting-odds'

const INSTANT = '2025-05-24T09:00:00+08:00'
const LATER = '2025-05-24T10:30:00+08:00'
const DAY = '2025-05-24'

const registrationId = 'r1'

const signUpStates: readonly SignUpState[] = [
  ...[1, 2].flatMap((n): SignUpState[] => [
    { kind: 'open', left: n },
    { kind: 'few-left', left: n },
    { kind: 'waiting-list', partiesAhead: n },
    { kind: 'confirmed', registrationId, people: n },
    { kind: 'waiting', registrationId, partiesAhead: n },
  ]),
  { kind: 'waiting-list', partiesAhead: 0 },
  { kind: 'full' },
  { kind: 'outdated', last: { kind: 'open', left: 2 } },
  { kind: 'not-open', opensAt: INSTANT },
  { kind: 'closed' },
  { kind: 'ended' },
  { kind: 'cancelled' },
  { kind: 'walk-in' },
  { kind: 'by-invitation' },
  { kind: 'offered', registrationId, expiresAt: LATER },
  { kind: 'checked-in', registrationId, at: INSTANT },
]

const numbers = {
  peopleAhead: 2,
  seats: 1,
  capacity: 2,
  free: 0,
  offeredPeople: 0,
  needed: 1,
  minutesLeft: 60,
}

const odds: readonly WaitingOdds[] = [
  ...(['fits-now', 'likely', 'possible', 'unlikely'] as const).map((kind) => ({ kind, ...numbers })),
  { kind: 'likely', ...numbers, minutesLeft: 6000 },
  { kind: 'no-chance-left', why: 'party-too-large', ...numbers },
  { kind: 'no-chance-left', why: 'started', ...numbers },
]

type Samples = readonly (readonly unknown[])[]

/** What is put into the words, by their path. Whatever has no sample here takes numbers or names of one digit. */
const samples: readonly (readonly [RegExp, Samples])[] = [
  [/\.(spoken|inline|list|sentences)$/, [[['1', '2']]]],
  [/\.(mark|action|answer|cannot)$/, signUpStates.map((state) => [state, 7100])],
  [/\.audience$/, ['public', 'family', 'youth', 'science-worker', 'enterprise'].map((id) => [id])],
  [/\.(ages|fits)$/, [[8, 14], [8], [undefined, 14]]],
  [/\.time\.(monthDay|weekday|day|date)$/, [[DAY]]],
  [
    /\.time\.dayHeading$/,
    [
      [DAY, DAY],
      [DAY, '2025-05-23'],
      [DAY, '2025-05-20'],
    ],
  ],
  [/\.time\.(clock|clockFace|start|moment)$/, [[INSTANT], [LATER], ['2025-05-24T19:05:00+08:00']]],
  [/\.time\.(hours|when)$/, [[INSTANT, LATER]]],
  [
    /\.time\.past$/,
    [
      [INSTANT, DAY],
      [INSTANT, '2025-05-25'],
    ],
  ],
  [/\.time\.shortWhen$/, [[INSTANT, LATER, DAY]]],
  [/\.gap$/, [[0], [20]]],
  [
    /\.way$/,
    [
      ['walk', 1],
      ['bus', 2],
    ],
  ],
  [/\.odds$/, odds.flatMap((one) => [1, 0].map((parties) => [one, parties]))],
  [
    /\.(days|dates)$/,
    [
      [{ from: DAY, to: DAY }, DAY],
      [{ from: DAY, to: '2025-05-25' }, DAY],
      [{ from: DAY, to: '2025-06-01' }, DAY],
    ],
  ],
  [/\.preview$/, [[{ when: '1', where: undefined, hosts: ['2'], edition: '3' }]]],
  [
    /^homeMore\.from$/,
    [
      ['1', 1],
      ['2', 2],
    ],
  ],
  [/\.leg(Before|After)$/, [['1', '2']]],
  [
    /\.legWay$/,
    [
      ['walk', 0],
      ['bus', 1],
      ['walk', 2],
    ],
  ],
  [/\.oddsTime$/, [[45], [60], [61], [24 * 60], [50 * 60]]],
  [
    /\.clashText$/,
    [
      ['1', ['2', '3'], false],
      ['1', ['2', '3'], true],
    ],
  ],
  [/\.(clashAgain|goAnywayLabel)$/, [['1', '2']]],
  [
    /^errors\./,
    [[{}], [{ min: 1, max: 2, left: 1, limit: 1 }], [{ min: 2, left: 2, limit: 2 }], [{ max: 2 }]],
  ],
  [
    /./,
    [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ],
  ],
]

/** Every text below a value, with its path; what is put together with facts is, with samples of them. */
export function said(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const [, calls = []] = samples.find(([pattern]) => pattern.test(path)) ?? []
    return calls.flatMap((facts) => said(value(...facts), path))
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text: ${String(value)}`)
  return Object.entries(value).flatMap(([name, inner]) => said(inner, `${path}.${name}`))
}

/** The path of everything that can be said. */
export function namesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value)
    .flatMap(([name, inner]) => namesOf(inner, `${path}.${name}`))
    .sort()
}
