import Taro from '@tarojs/taro'
import { outcomeOf } from '../permissions/outcome'
import type { Album } from './contract'

/** Needs 相册（仅写入） in the privacy guide on WeChat's console; asks for scope.writePhotosAlbum at the first use. */
export const savePicture: Album['savePicture'] = async (file) => {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: file })
    return 'saved'
  } catch (error) {
    return outcomeOf(error)
  }
}
