import type { OpenInMaps, Place } from './contract'

const SOURCE = 'science-week'

function query(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}

/** Both sites take GCJ-02, 高德 when told `gaode`, 腾讯 as it is. */
function amap({ point, title }: Place): string {
  const facts = {
    position: `${point.lng},${point.lat}`,
    name: title,
    src: SOURCE,
    coordinate: 'gaode',
    callnative: '1',
  }
  return `https://uri.amap.com/marker?${query(facts)}`
}

function tencent({ point, title, address }: Place): string {
  // Their marker is `name:value;name:value`, so neither sign may stand inside a value.
  const plain = (text: string) => text.replace(/[:;]/g, ' ')
  const parts = [
    `coord:${point.lat},${point.lng}`,
    `title:${plain(title)}`,
    `addr:${plain(address ?? title)}`,
  ]
  return `https://apis.map.qq.com/uri/v1/marker?${query({ marker: parts.join(';'), referer: SOURCE })}`
}

export const openNatively: OpenInMaps['openNatively'] = async () => 'unsupported'

export const mapLinks: OpenInMaps['mapLinks'] = (place) => [
  { name: 'amap', href: amap(place) },
  { name: 'tencent', href: tencent(place) },
]
