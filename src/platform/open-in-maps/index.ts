import type { OpenInMaps } from './contract'

export type { MapLink, OpenInMaps, Place } from './contract'

export const openNatively: OpenInMaps['openNatively'] = async () => 'unsupported'
export const mapLinks: OpenInMaps['mapLinks'] = () => []
