import { CRS, extend, latLng, Projection, type LatLng, type Point as Metres } from 'leaflet'
import { toGcj02, toWgs84 } from '../datum'

/** A ground of pictures from a map service, chosen when the app is built (docs/decisions/0010). */
export interface Tiles {
  /** Templates of Leaflet's tile layers, the lowest first. */
  readonly addresses: readonly string[]
  readonly subdomains: string
  /** What the service wants to stand on the map. */
  readonly attribution: string
  readonly crs: CRS
}

const mercator = Projection.SphericalMercator

/**
 * A map whose places are GCJ-02 and whose ground is WGS-84 (CGCS2000 is the same to a few centimetres): the shift is part
 * of the projection, so that nothing else on the map has to know of it.
 */
const overTrueGround: CRS = extend({}, CRS.EPSG3857, {
  projection: {
    bounds: mercator.bounds,
    project: ({ lng, lat }: LatLng) => mercator.project(latLng(toWgs84({ datum: 'gcj02', lng, lat }))),
    unproject(metres: Metres) {
      const { lng, lat } = mercator.unproject(metres)
      return latLng(toGcj02(lng, lat))
    },
  },
})

/** 天地图, Web Mercator: http://lbs.tianditu.gov.cn/server/MapService.html */
function tianditu(layer: string, key: string): string {
  const query = {
    ...{ SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: layer, STYLE: 'default' },
    ...{ TILEMATRIXSET: 'w', FORMAT: 'tiles' },
  }
  const facts = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const place = 'TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'
  return `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?${facts.join('&')}&${place}&tk=${encodeURIComponent(key)}`
}

/** @param setting `tianditu:<key>`, or `tianditu:<key>:<审图号>` to show the map's approval number beside its name */
export function tilesOf(setting: string): Tiles {
  const [service, key = '', approval] = setting.split(':')
  if (service !== 'tianditu' || key === '') throw new Error('TARO_APP_TILES is not tianditu:<key>')
  return {
    addresses: [tianditu('vec', key), tianditu('cva', key)],
    subdomains: '01234567',
    attribution: approval ? `© 天地图 ${approval}` : '© 天地图',
    crs: overTrueGround,
  }
}
