import { CRS, latLng } from 'leaflet'
import { toGcj02, toWgs84 } from '@/platform/datum'
import { tilesOf } from '@/platform/venue-map/tiles'

const square = { lng: 112.5489, lat: 37.8706 }

it('asks 天地图 for the ground and then for its names, with the key', () => {
  const { addresses, subdomains, attribution } = tilesOf('tianditu:a key')
  expect(subdomains).toBe('01234567')
  expect(attribution).toBe('© 天地图')
  expect(addresses).toEqual([
    'https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=a%20key',
    'https://t{s}.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=a%20key',
  ])
})

it('says the approval number of the map that it was given', () => {
  expect(tilesOf('tianditu:key:GS(0000)0号').attribution).toBe('© 天地图 GS(0000)0号')
})

it.each(['tencent:key', 'tianditu', 'tianditu:', 'key'])('%s is no setting', (setting) => {
  expect(() => tilesOf(setting)).toThrow('TARO_APP_TILES')
})

it('puts a place of the app where it lies on the true ground, and reads the map back in the app’s datum', () => {
  const { crs } = tilesOf('tianditu:key')
  const place = toGcj02(square.lng, square.lat)
  const drawn = crs.latLngToPoint(latLng(place.lat, place.lng), 17)
  const ground = CRS.EPSG3857.latLngToPoint(latLng(square.lat, square.lng), 17)
  const unshifted = CRS.EPSG3857.latLngToPoint(latLng(place.lat, place.lng), 17)
  expect(drawn.distanceTo(ground)).toBeLessThan(1)
  expect(unshifted.distanceTo(ground)).toBeGreaterThan(100)
  const read = crs.pointToLatLng(drawn, 17)
  expect(read.lat).toBeCloseTo(place.lat, 5)
  expect(read.lng).toBeCloseTo(place.lng, 5)
})

it('the way to the true ground and back ends where it began', () => {
  const back = toWgs84(toGcj02(square.lng, square.lat))
  expect(back.lng).toBeCloseTo(square.lng, 6)
  expect(back.lat).toBeCloseTo(square.lat, 6)
})
