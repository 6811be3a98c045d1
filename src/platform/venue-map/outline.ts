import type { geoJSON } from 'leaflet'

export type Outline = NonNullable<Parameters<typeof geoJSON>[0]>

export interface DistrictLabel {
  readonly name: string
  readonly lat: number
  readonly lng: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isOutline(value: unknown): value is Outline & { features: readonly unknown[] } {
  return isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)
}

/** The outline behind `url`; throws when it cannot be had or is something else. */
export async function loadOutline(url: string, signal: AbortSignal): Promise<Outline> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`outline: ${response.status}`)
  const found: unknown = await response.json()
  if (!isOutline(found)) throw new Error('outline: not a FeatureCollection')
  return found
}

/** Names and where to write them, from the features that carry both (`name`, `cp: [lng, lat]`). */
export function districtLabels(outline: Outline): DistrictLabel[] {
  if (!isOutline(outline)) return []
  return outline.features.flatMap((feature) => {
    const facts = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {}
    const [lng, lat]: unknown[] = Array.isArray(facts.cp) ? facts.cp : []
    return typeof facts.name === 'string' && typeof lng === 'number' && typeof lat === 'number'
      ? [{ name: facts.name, lat, lng }]
      : []
  })
}
