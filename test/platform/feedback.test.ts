import * as h5 from '@/platform/feedback/index.h5'
import * as weapp from '@/platform/feedback/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const question = { title: '取消报名？', text: '名额会让给候补的家庭。', yes: '取消报名吧', no: '再想想' }

beforeEach(() => jest.resetAllMocks())

describe('on WeChat', () => {
  it('asks with labels of at most four characters, or WeChat shows no dialog', async () => {
    fake.showModal.mockResolvedValue({ confirm: true })
    expect(await weapp.confirmBox(question)).toBe(true)
    expect(fake.showModal).toHaveBeenCalledWith({
      title: '取消报名？',
      content: '名额会让给候补的家庭。',
      confirmText: '取消报名',
      cancelText: '再想想',
    })
  })

  it.each([
    ['light', '#A52621'],
    ['dark', '#F8ADA8'],
  ])('what gives something up is asked in the colour of danger: %s', async (theme, confirmColor) => {
    fake.showModal.mockResolvedValue({ confirm: true })
    fake.getAppBaseInfo.mockReturnValue({ theme })
    await weapp.confirmBox({ ...question, isDanger: true })
    expect(fake.showModal).toHaveBeenCalledWith(expect.objectContaining({ confirmColor }))
  })

  it('no dialog is a no', async () => {
    fake.showModal.mockRejectedValue({ errMsg: 'showModal:fail' })
    expect(await weapp.confirmBox(question)).toBe(false)
  })

  it('a notice has no icon, which leaves it two lines', () => {
    fake.showToast.mockResolvedValue({})
    weapp.notice('已复制邮箱地址，可以到邮箱里粘贴')
    expect(fake.showToast).toHaveBeenCalledWith(expect.objectContaining({ icon: 'none' }))
  })
})

describe('in a browser', () => {
  const dialog = () => document.querySelector<HTMLElement>('[role=alertdialog]')
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))

  it('the question has a name, a description and the focus on the harmless answer', async () => {
    const answer = h5.confirmBox(question)
    const labelled = document.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '')
    const described = document.getElementById(dialog()?.getAttribute('aria-describedby') ?? '')
    expect(labelled?.textContent).toBe(question.title)
    expect(described?.textContent).toBe(question.text)
    expect(document.activeElement).toBe(button('再想想'))
    button('取消报名吧')?.click()
    expect(await answer).toBe(true)
    expect(dialog()).toBeNull()
  })

  it('what gives something up is asked in the colour of danger', async () => {
    const answer = h5.confirmBox({ ...question, isDanger: true })
    expect(button('取消报名吧')?.className).toContain('ask-button-danger')
    button('再想想')?.click()
    expect(await answer).toBe(false)
  })

  it('Tab stays inside, Escape is a no, and the focus returns to where it was', async () => {
    document.body.innerHTML = '<button>before</button>'
    button('before')?.focus()
    const answer = h5.confirmBox(question)
    press('Tab')
    expect(document.activeElement).toBe(button('取消报名吧'))
    press('Tab')
    expect(document.activeElement).toBe(button('再想想'))
    press('Escape')
    expect(await answer).toBe(false)
    expect(document.activeElement).toBe(button('before'))
  })

  it('a notice is a status that empties itself', () => {
    jest.useFakeTimers()
    h5.notice('已收藏')
    h5.notice('已取消收藏')
    const status = document.querySelector('[role=status]')
    expect(status?.textContent).toBe('已取消收藏')
    jest.runAllTimers()
    expect(status?.textContent).toBe('')
    jest.useRealTimers()
  })
})
