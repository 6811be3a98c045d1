import * as h5 from '@/platform/contact/index.h5'
import * as weapp from '@/platform/contact/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))
// Jest takes the browser's files by itself; this one is for WeChat's.
jest.mock('@/platform/clipboard', () => jest.requireActual<object>('@/platform/clipboard/index.weapp'))

beforeEach(() => jest.resetAllMocks())

describe('on WeChat', () => {
  it('calls', async () => {
    fake.makePhoneCall.mockResolvedValue({})
    expect(await weapp.call('0351-4223870')).toBe('opened')
    expect(fake.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0351-4223870' })
  })

  it('thinking better of a call is a cancel', async () => {
    fake.makePhoneCall.mockRejectedValue({ errMsg: 'makePhoneCall:fail cancel' })
    expect(await weapp.call('0351-4223870')).toBe('cancelled')
    expect(fake.setClipboardData).not.toHaveBeenCalled()
  })

  it('copies the number where no call can be made', async () => {
    fake.makePhoneCall.mockRejectedValue({ errMsg: 'makePhoneCall:fail' })
    fake.setClipboardData.mockResolvedValue({})
    expect(await weapp.call('0351-4223870')).toBe('copied')
  })

  it('copies a mail address, since there is no mail program to open', async () => {
    fake.setClipboardData.mockResolvedValue({})
    expect(await weapp.mail('tyslwpx@126.com')).toBe('copied')
    expect(fake.setClipboardData).toHaveBeenCalledWith({ data: 'tyslwpx@126.com' })
  })

  it('a clipboard that is not declared in the privacy guide is unsupported', async () => {
    fake.setClipboardData.mockRejectedValue({ errno: 112 })
    expect(await weapp.mail('tyslwpx@126.com')).toBe('unsupported')
  })
})

describe('in a browser', () => {
  it('hands numbers and addresses to the system and stays on the page', async () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null)
    expect(await h5.call('0351 (422) 3870')).toBe('opened')
    expect(await h5.mail('tyslwpx@126.com')).toBe('opened')
    expect(open.mock.calls).toEqual([
      ['tel:03514223870', '_self'],
      ['mailto:tyslwpx@126.com', '_self'],
    ])
  })
})
