import { testRefusals, type Row } from './broken-edition'

const IDS: readonly Row[] = [
  [
    'a category',
    'categories/1/id',
    'health',
    'categories.json: categories[1].id repeats "health" of categories[0]; give it another',
    'activities.json: activities[2].categoryId names "study", which categories.json does not have',
    'activities.json: activities[2].cover.category names "study", which categories.json does not have',
    'activities.json: activities[3].categoryId names "study", which categories.json does not have',
    'activities.json: activities[3].cover.category names "study", which categories.json does not have',
  ],
  [
    'a district',
    'districts/1',
    { id: 'east', title: '东岭新区', center: { datum: 'gcj02', lng: 104, lat: 30 } },
    'districts.json: districts[1].id repeats "east" of districts[0]; give it another',
    'venues.json: venues[1].districtId names "west", which districts.json does not have',
  ],
  [
    'a topic',
    'topics/1',
    { id: 'stars', title: '星星' },
    'topics.json: topics[1].id repeats "stars" of topics[0]; give it another',
  ],
  [
    'a venue',
    'venues/3',
    { id: 'city', title: '城里', precision: 'city', source: 'provisional' },
    'venues.json: venues[3].id repeats "city" of venues[2]; give it another',
  ],
  [
    'an item',
    'items/2',
    {
      source: 'notice',
      quote: { section: '三1', text: '举办义诊。' },
      period: { text: '9月中旬', from: '2031-09-11', to: '2031-09-20' },
      hosts: ['云岭市卫健委'],
    },
    'items.json: items[2].quote.section repeats "三1" of items[0]; give it another',
  ],
  [
    'an activity',
    'activities/1/id',
    'clinic',
    'activities.json: activities[1].id repeats "clinic" of activities[0]; give it another',
    'sessions.json: sessions[2].activityId names "first-aid", which activities.json does not have',
    'sessions.json: sessions[3].activityId names "first-aid", which activities.json does not have',
  ],
  [
    'a session',
    'sessions/4/id',
    'clinic-0911-0900',
    'sessions.json: sessions[4].id repeats "clinic-0911-0900" of sessions[0]; give it another',
  ],
]

const REFERENCES: readonly Row[] = [
  [
    'a district',
    'venues/0/districtId',
    'north',
    'venues.json: venues[0].districtId names "north", which districts.json does not have',
  ],
  [
    'an item',
    'activities/0/item',
    '三9',
    'activities.json: activities[0].item names "三9", which items.json does not have',
  ],
  [
    'a category',
    'activities/0/categoryId',
    'art',
    'activities.json: activities[0].categoryId names "art", which categories.json does not have',
  ],
  [
    'a topic',
    'activities/2/topicIds',
    ['stars', 'moon'],
    'activities.json: activities[2].topicIds[1] names "moon", which topics.json does not have',
  ],
  [
    "a cover's category",
    'activities/0/cover/category',
    'art',
    'activities.json: activities[0].cover.category names "art", which categories.json does not have',
  ],
  [
    'an activity',
    'sessions/4/activityId',
    'opera',
    'sessions.json: sessions[4].activityId names "opera", which activities.json does not have',
  ],
  [
    'a venue',
    'sessions/4/venueId',
    'x',
    'sessions.json: sessions[4].venueId names "x", which venues.json does not have',
  ],
  [
    "the demo's session",
    'demo/x-0913-0900',
    { confirmed: [1] },
    'demo.json: demo["x-0913-0900"] names "x-0913-0900", which sessions.json does not have',
  ],
]

testRefusals('an id given twice', IDS)
testRefusals('a name that nothing has', REFERENCES)
