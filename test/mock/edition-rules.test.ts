import { testRefusals, type Row } from './broken-edition'

const TIMES: readonly Row[] = [
  [
    "the edition's period",
    'edition/period/to',
    '2031-09-10',
    'edition.json: period.to is before period.from',
  ],
  [
    "an item's period",
    'items/0/period',
    { text: '9月', from: '2031-09-14', to: '2031-09-11' },
    'items.json: items[0].period.to is before period.from',
    ...[0, 1, 2, 3].map(
      (i) =>
        `sessions.json: sessions[${i}].startsAt is outside its activity's days, 2031-09-14 to 2031-09-11`,
    ),
  ],
  [
    'the end of a session',
    'sessions/0/endsAt',
    '2031-09-11T09:00:00+08:00',
    'sessions.json: sessions[0].endsAt must be later than startsAt',
  ],
  [
    'the day of a session',
    'sessions/4/startsAt',
    '2031-09-12T19:30:00+08:00',
    "sessions.json: sessions[4].startsAt is outside its activity's days, 2031-09-13 to 2031-09-14",
  ],
  [
    'the close of sign-up before it opens',
    'sessions/1/admission/closesAt',
    '2031-09-05T09:00:00+08:00',
    'sessions.json: sessions[1].admission.closesAt must be later than opensAt',
  ],
  [
    'the close of sign-up after the end',
    'sessions/1/admission/closesAt',
    '2031-09-12T11:00:01+08:00',
    'sessions.json: sessions[1].admission.closesAt must not be later than endsAt',
  ],
  [
    'a question that is open until the start',
    'sessions/1/admission/reconfirm',
    { hoursBefore: 24, answerHours: 24 },
    'sessions.json: sessions[1].admission.reconfirm.answerHours must be less than hoursBefore',
  ],
]

const LIMITS: readonly Row[] = [
  [
    "a title's breaks that run past it",
    'activities/0/titleBreaks',
    [2, 400],
    'activities.json: activities[0].titleBreaks must rise and lie inside the title; npm run fix writes them',
  ],
  [
    "a title's break said twice",
    'activities/0/titleBreaks',
    [1, 1],
    'activities.json: activities[0].titleBreaks must rise and lie inside the title; npm run fix writes them',
  ],
  [
    "an activity's ages",
    'activities/3/audience/ages/max',
    7,
    'activities.json: activities[3].audience.ages.max is less than ages.min',
  ],
  ["a session's ages", 'sessions/6/ages/max', 7, 'sessions.json: sessions[6].ages.max is less than ages.min'],
  [
    'a party larger than the room',
    'sessions/1/admission/partyLimit',
    41,
    'sessions.json: sessions[1].admission.partyLimit is more than the capacity',
  ],
  [
    'a district venue without its district',
    'venues/1/districtId',
    undefined,
    'venues.json: venues[1].districtId is missing; precision "district" needs it',
  ],
  [
    'an exact venue without its position',
    'venues/0/position',
    undefined,
    'venues.json: venues[0].position is missing; precision "exact" needs it',
  ],
]

const DEMO: readonly Row[] = [
  [
    'a session nobody signs up for',
    'demo/clinic-0911-0900',
    { confirmed: [1] },
    'demo.json: demo["clinic-0911-0900"] is a walk-in session, for which nobody signs up; remove it',
  ],
  [
    'a party too large',
    'demo/clinic-0912-0900/confirmed',
    [2, 7],
    'demo.json: demo["clinic-0912-0900"].confirmed[1] is a party of 7; the session\'s partyLimit is 6',
  ],
  [
    'more people than places',
    'demo/telescope-0913-1000',
    { confirmed: [3, 3, 3, 3, 1] },
    'demo.json: demo["telescope-0913-1000"].confirmed adds up to 13; the session\'s capacity is 12',
  ],
  [
    'more waiting than may wait',
    'demo/telescope-0913-1000/waiting',
    [2, 3, 2],
    'demo.json: demo["telescope-0913-1000"].waiting adds up to 7; the session\'s waitingCapacity is 6',
  ],
  [
    'a party that waits though it fits',
    'demo/telescope-0913-1000/waiting',
    [1, 3],
    'demo.json: demo["telescope-0913-1000"].waiting[0] is a party of 1 that still fits; move it to confirmed',
  ],
  [
    'a sign-up before it opens',
    'edition/demoClock',
    '2031-09-05T08:00:00+08:00',
    ...['clinic-0912-0900', 'telescope-0913-1000'].map(
      (id) => `demo.json: demo["${id}"] opens after the demoClock, so nobody can have signed up; remove it`,
    ),
  ],
]

testRefusals('times that cannot be', TIMES)
testRefusals('limits that cannot be', LIMITS)
testRefusals('a demonstration that cannot be', DEMO)
