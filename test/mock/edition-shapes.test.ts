import { problemsAfter, testRefusals, type Row } from './broken-edition'

const TIME_FORM = 'must be a time that exists, written YYYY-MM-DDTHH:MM:SS+08:00'
const DAY_FORM = 'must be a day that exists, written YYYY-MM-DD'

const SHAPES: readonly Row[] = [
  ['a missing field', 'venues/0/title', undefined, 'venues.json: venues[0].title is missing'],
  [
    'a misspelt field',
    'sessions/0/venue',
    'city',
    'sessions.json: sessions[0].venue is not a known field: check its spelling, or remove it',
  ],
  ['a number for a text', 'topics/0/title', 7, 'topics.json: topics[0].title must be text'],
  ['an empty text', 'edition/theme', ' ', 'edition.json: theme must not be empty'],
  [
    'an id that no link could hold',
    'topics/0/id',
    'Stars!',
    'topics.json: topics[0].id must be lower-case letters and digits with single hyphens, such as first-aid',
  ],
  [
    'a list for an object',
    'sessions/1/admission',
    [],
    'sessions.json: sessions[1].admission.kind is missing',
  ],
  ['a text for a list', 'topics', 'stars', 'topics.json: topics must be a list'],
  ['a text for an object', 'edition/period', 'autumn', 'edition.json: period must be an object'],
  ['a day that no month has', 'edition/notice/date', '2031-02-30', `edition.json: notice.date ${DAY_FORM}`],
  [
    'a time without an offset',
    'sessions/0/endsAt',
    '2031-09-11T11:00:00',
    `sessions.json: sessions[0].endsAt ${TIME_FORM}`,
  ],
  [
    'a time without seconds',
    'sessions/0/endsAt',
    '2031-09-11T11:00+08:00',
    `sessions.json: sessions[0].endsAt ${TIME_FORM}`,
  ],
  [
    'a time of another zone',
    'sessions/0/endsAt',
    '2031-09-11T11:00:00+09:00',
    `sessions.json: sessions[0].endsAt ${TIME_FORM}`,
  ],
  [
    'an hour that no day has',
    'sessions/0/endsAt',
    '2031-09-11T25:00:00+08:00',
    `sessions.json: sessions[0].endsAt ${TIME_FORM}`,
  ],
  [
    'an unknown way of getting in',
    'sessions/0/admission',
    { kind: 'ticket' },
    'sessions.json: sessions[0].admission.kind must be "sign-up", "walk-in" or "by-invitation"',
  ],
  [
    'a sign-up for nobody',
    'sessions/1/admission/capacity',
    0,
    'sessions.json: sessions[1].admission.capacity must be at least 1',
  ],
  [
    'half a person',
    'sessions/1/admission/partyLimit',
    2.5,
    'sessions.json: sessions[1].admission.partyLimit must be a whole number',
  ],
  [
    'another datum',
    'edition/center/datum',
    'wgs84',
    'edition.json: center.datum must be "gcj02"; convert other datums first',
  ],
  [
    'latitude and longitude swapped',
    'districts/0/center/lat',
    104.2,
    'districts.json: districts[0].center.lat must be at most 54, the north end of China',
  ],
  [
    'a colour that was not drawn',
    'categories/0/hue',
    'pink',
    'categories.json: categories[0].hue must be a hue of the palette: opening, health, spirit, volunteer, youth, study, transfer',
  ],
  [
    'nobody to ask',
    'edition/contacts',
    [],
    'edition.json: contacts must have at least one contact, so that a visitor can ask somebody',
  ],
  [
    'a party of none',
    'demo/clinic-0912-0900/confirmed/0',
    0,
    'demo.json: demo["clinic-0912-0900"].confirmed[0] must be at least 1',
  ],
]

testRefusals('of the wrong shape', SHAPES)

test('the tiny edition is correct as it stands', () => {
  expect(problemsAfter()).toEqual([])
})

test('all problems are told at once, those of shape first', () => {
  const problems = problemsAfter(
    ['sessions/4/venueId', 'x'],
    ['edition/period/to', '2031-09-10'],
    ['topics/0/title', 7],
    ['edition/contacts', []],
  )
  // The order of time in edition.json waits until its shape is right.
  expect(problems).toEqual([
    'edition.json: contacts must have at least one contact, so that a visitor can ask somebody',
    'topics.json: topics[0].title must be text',
    'sessions.json: sessions[4].venueId names "x", which venues.json does not have',
  ])
})
