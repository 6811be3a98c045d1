import type { Album } from './contract'

export type { Album, SaveResult } from './contract'

export const savePicture: Album['savePicture'] = async () => 'unsupported'
