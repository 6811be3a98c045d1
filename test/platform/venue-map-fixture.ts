import type { Point } from '@/domain/geo'
import type { VenueMapProps } from '@/platform/venue-map'

const at = (lng: number, lat: number): Point => ({ datum: 'gcj02', lng, lat })

const clinic = {
  id: 'clinic',
  point: at(112.57, 37.86),
  title: '卫生服务站',
  color: '#B72D52',
  icon: '/assets/map/health.png',
}
const museum = {
  id: 'museum',
  point: at(112.5, 37.8),
  title: '<b>科技馆</b>',
  color: '#0B716E',
  icon: '/assets/map/study.png',
  count: 3,
}
export const district = {
  id: 'wanbailin',
  point: at(112.515937, 37.85958),
  radiusMetres: 2000,
  title: '万柏林区内',
  color: '#BC4611',
  icon: '/assets/map/area.png',
}

export const venueMapProps: VenueMapProps = {
  center: at(112.55, 37.86),
  zoom: 12,
  markers: [clinic, museum],
  areas: [district],
  onSelect: () => undefined,
  height: '240px',
  label: '活动地图，用列表看也一样',
  outline: '/assets/map/districts.geojson',
  attribution: '示意图 © jaska',
  words: { zoomIn: '放大', zoomOut: '缩小' },
  tone: { ground: '#F4F5F2', land: '#FFFFFF', line: '#E1E4DF', text: '#161B22', onMarker: '#FFFFFF' },
}
