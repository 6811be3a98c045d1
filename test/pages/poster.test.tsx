import { act } from 'react'
import { savePicture } from '@/platform/album'
import { Drawn, type DrawnProps } from '@/platform/drawing'
import { confirmBox, notice } from '@/platform/feedback'
import { switchTo } from '@/platform/navigate'
import { openPermissions } from '@/platform/permissions'
import { routes } from '@/routes'
import PosterPage from '@/subpages/poster'
import { hasControl, openPage, tap, text } from '../fakes/hand'
import { makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')
jest.mock('@/platform/album')
jest.mock('@/platform/permissions')
jest.mock('@/platform/drawing', () => ({ Drawn: jest.fn(() => null) }))

beforeEach(() => jest.clearAllMocks())

const open = (id: string) => openPage(PosterPage, routes.poster(id), makeStores())

/** What the page last gave to be drawn. */
function drawn(): DrawnProps {
  const props = jest.mocked(Drawn).mock.lastCall?.[0]
  if (!props) throw new Error('nothing is drawn')
  return props
}

const finish = () => act(async () => drawn().onDrawn('data:image/png;base64,AA'))

test('it is heard as well as seen', async () => {
  await open('robot-contest')
  expect(drawn().label).toMatch(/^海报：青少年机器人竞赛，青少年科创，时间 5月31日 周六起，共 4 场，示例场次/)
  expect(drawn().label).toContain('扫码看场次')
})

test('it is saved once it is drawn, under the activity’s name', async () => {
  jest.mocked(savePicture).mockResolvedValue('downloaded')
  await open('robot-contest')
  await tap('正在画海报')
  expect(savePicture).not.toHaveBeenCalled()
  await finish()
  await tap('保存海报')
  expect(savePicture).toHaveBeenCalledWith('data:image/png;base64,AA', 'robot-contest.png')
  expect(notice).toHaveBeenCalledWith('海报已下载')
})

test('an album that was refused once leads to where that can be changed', async () => {
  jest.mocked(savePicture).mockResolvedValue('refused')
  jest.mocked(confirmBox).mockResolvedValue(true)
  await open('robot-contest')
  await finish()
  await tap('保存海报')
  expect(openPermissions).toHaveBeenCalledTimes(1)
})

test('a poster that cannot be drawn says so and is tried again', async () => {
  await open('robot-contest')
  await act(async () => drawn().onFailed())
  expect(text()).toContain('海报没有画出来')
  await tap('再试一次')
  expect(text()).not.toContain('海报没有画出来')
  await finish()
  expect(hasControl('保存海报')).toBe(true)
})

test('of an unknown activity there is none, and a way on', async () => {
  await open('no-such-thing')
  expect(text()).toContain('没有这项活动')
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
})
