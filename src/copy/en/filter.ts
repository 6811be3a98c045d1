import type { filter as zhCn } from '../zh-cn/filter'
import { counted } from './counted'

const sessions = (count: number) => counted(count, 'session')

export const filter: typeof zhCn = {
  title: 'Filter',
  close: 'Leave as it was',
  see: (count, entries) =>
    count > 0 || entries === 0
      ? `See ${sessions(count)}`
      : `See ${counted(entries, 'activity', 'activities')}`,
  clear: 'Clear',
  days: 'Date',
  pickDay: 'Choose a day',
  standing: 'Can I still come',
  age: "A child's age",
  ageHint: 'Only what suits it',
  anyAge: 'Any age',
  ageCount: (age, count) => `Age ${age} · ${sessions(count)}`,
  younger: 'One year younger',
  older: 'One year older',
  near: 'Near me',
  nearFrom: 'Count from',
  fromHere: 'From where I am',
  fromDistrict: (title) => `From the centre of ${title}`,
  askPosition: 'Where I am',
  otherPlace: 'Count from elsewhere',
  asking: 'Locating',
  located: {
    refused: 'No permission to locate. The centre of a district also tells near from far.',
    unsupported: 'Locating does not work here. The centre of a district also tells near from far.',
    failed: 'Could not locate. Try again, or count from the centre of a district.',
  },
  category: 'Category',
  audience: 'For whom',
  district: 'District',
  topic: 'Topic',
  recent: 'Searched before',
  forget: 'Clear',
  nothing: 'No session fits all of these',
  nothingOne: 'No session fits this',
  nothingText: (text) => `No activity mentions "${text}"`,
  dropOne: 'Without one of them there are:',
  dropNone: 'Dropping one of them is not enough. Clear them and choose anew.',
  without: (label) => `Without ${label}`,
  withoutText: (text) => `Without "${text}"`,
  sessions,
  dropAll: (count) => `Clear all, see ${sessions(count)}`,
  keepText: (text, count) => `Clear the rest, see ${sessions(count)} for "${text}"`,
  perhaps: 'Perhaps you mean',
}
