// What the list can do without until somebody searches or filters; fetched then, as one piece.
export { searches } from '@/state/searches-store'
export { FilterSheet } from './filter-sheet'
export { markerOf } from './marker-of'
export { NothingFound } from './nothing-found'
export { RecentSearches } from './recent-searches'
