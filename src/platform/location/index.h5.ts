import type { Located, Location } from './contract'

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 }

async function located({ coords }: GeolocationPosition): Promise<Located> {
  // The conversion is not in a page's first load: few ever ask where they are.
  const { toGcj02 } = await import('../datum')
  return { status: 'located', point: toGcj02(coords.longitude, coords.latitude) }
}

export const locate: Location['locate'] = async () => {
  // A page that is not served over https has no position to give, though the object may be there.
  if (!('geolocation' in navigator) || !window.isSecureContext) return { status: 'unsupported' }
  try {
    const position = await new Promise<GeolocationPosition>((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject, OPTIONS),
    )
    return await located(position)
  } catch (error) {
    const { code } = error as Partial<GeolocationPositionError>
    return { status: code === 1 ? 'refused' : 'failed' }
  }
}
