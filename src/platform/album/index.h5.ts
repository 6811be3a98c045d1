import type { Album } from './contract'
import { download } from './download'

export const savePicture: Album['savePicture'] = async (file, name) => {
  download(file, name)
  return 'downloaded'
}
