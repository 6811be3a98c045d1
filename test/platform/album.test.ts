import * as h5 from '@/platform/album/index.h5'
import * as weapp from '@/platform/album/index.weapp'
import * as permissions from '@/platform/permissions/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => jest.resetAllMocks())

describe('on WeChat', () => {
  it('puts the file into the album', async () => {
    fake.saveImageToPhotosAlbum.mockResolvedValue({})
    expect(await weapp.savePicture('wxfile://tmp_1.png', 'robot.png')).toBe('saved')
    expect(fake.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://tmp_1.png' })
  })

  it.each([
    ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
    ['saveImageToPhotosAlbum:fail cancel', 'cancelled'],
    ['saveImageToPhotosAlbum:fail', 'unsupported'],
  ])('%s is %s', async (errMsg, result) => {
    fake.saveImageToPhotosAlbum.mockRejectedValue({ errMsg })
    expect(await weapp.savePicture('wxfile://tmp_1.png', 'robot.png')).toBe(result)
  })

  it('a settings page that does not open is no unhandled error', async () => {
    fake.openSetting.mockRejectedValue({
      errMsg: 'openSetting:fail can only be invoked by user TAP gesture.',
    })
    await expect(permissions.openPermissions()).resolves.toBeUndefined()
  })
})

it('a browser downloads it under its name', async () => {
  const clicked: (readonly [string, string])[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download])
  })
  expect(await h5.savePicture('data:image/png;base64,AA', 'robot.png')).toBe('downloaded')
  expect(clicked).toEqual([['data:image/png;base64,AA', 'robot.png']])
})
