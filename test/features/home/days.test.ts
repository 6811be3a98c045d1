import { editionMoment } from '@/features/home/days'

const period = { text: '5月下旬至6月上旬', from: '2025-05-21', to: '2025-06-10' }

test.each([
  ['2025-05-20', { kind: 'before', days: 1 }],
  ['2025-05-21', { kind: 'during', day: 1, of: 21 }],
  ['2025-06-10', { kind: 'during', day: 21, of: 21 }],
  ['2025-06-11', { kind: 'after' }],
])('on %s', (today, moment) => {
  expect(editionMoment(period, today)).toEqual(moment)
})
