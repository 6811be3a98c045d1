import { Button } from '@/components/button'
import { CheckRow } from '@/components/check-row'
import { Empty } from '@/components/empty'
import { ListRow } from '@/components/list-row'
import { SearchField } from '@/components/search-field'
import { Segmented } from '@/components/segmented'
import { Sheet } from '@/components/sheet'
import { faces, SignUpMark } from '@/components/sign-up-mark'
import { TextField } from '@/components/text-field'
import { control, hasControl, tap, text, type } from '../fakes/hand'
import { mountComponent } from '../setup/mount'

test('a busy button keeps its name and does nothing', async () => {
  const onTap = jest.fn()
  await mountComponent(<Button label="报名" note="周六" onTap={onTap} isBusy />)
  await tap('报名 周六')
  expect(onTap).not.toHaveBeenCalled()
  expect(control('报名').getAttribute('aria-disabled')).toBe('true')
})

test('a tick box says whether it is on, and takes no taps when it cannot change', async () => {
  const onToggle = jest.fn()
  await mountComponent(
    <>
      <CheckRow title="小满" detail="9 岁" isOn onToggle={onToggle} />
      <CheckRow title="豆豆" isOn={false} onToggle={onToggle} isDisabled />
    </>,
  )
  expect(control('小满 9 岁').getAttribute('aria-checked')).toBe('true')
  expect(control('豆豆').getAttribute('aria-checked')).toBe('false')
  await tap('豆豆')
  expect(onToggle).not.toHaveBeenCalled()
  await tap('小满')
  expect(onToggle).toHaveBeenCalledTimes(1)
})

test('one of a few', async () => {
  const onChange = jest.fn()
  const options = [
    { id: 'a', label: '甲' },
    { id: 'b', label: '乙' },
  ] as const
  await mountComponent(<Segmented options={options} value="a" onChange={onChange} label="选一个" />)
  expect(control('甲').getAttribute('aria-checked')).toBe('true')
  await tap('乙')
  expect(onChange).toHaveBeenCalledWith('b')
})

test('a field tells its error in its name, so that it is heard', async () => {
  const onChange = jest.fn()
  await mountComponent(
    <TextField label="手机号" value="1" onChange={onChange} hint="不公开" error="少了几位" type="tel" />,
  )
  expect(text()).toContain('少了几位')
  expect(text()).not.toContain('不公开')
  await type('手机号 少了几位', '13')
  expect(onChange).toHaveBeenCalledWith('13')
})

test('a search field is emptied by its cross, which an empty one does not have', async () => {
  const onChange = jest.fn()
  await mountComponent(
    <SearchField value="义诊" onChange={onChange} placeholder="搜" label="搜活动" clearLabel="清空" />,
  )
  await tap('清空')
  expect(onChange).toHaveBeenCalledWith('')
})

test('a sheet that is closed is not there', async () => {
  const onClose = jest.fn()
  await mountComponent(
    <Sheet isOpen={false} title="选地图" onClose={onClose} closeLabel="关闭">
      内容
    </Sheet>,
  )
  expect(text()).not.toContain('内容')
  expect(hasControl('关闭')).toBe(false)
})

test('a row with nothing to do is no control', async () => {
  await mountComponent(<ListRow title="主办单位" detail="市科协" />)
  expect(hasControl('主办单位')).toBe(false)
})

test('what is empty offers its ways out', async () => {
  const onTap = jest.fn()
  await mountComponent(<Empty icon="search" title="没有" actions={[{ label: '看全部', onTap }]} />)
  await tap('看全部')
  expect(onTap).toHaveBeenCalled()
})

test('every sign-up state has an icon, words and a tone', async () => {
  const kinds = Object.keys(faces) as (keyof typeof faces)[]
  expect(kinds).toHaveLength(15)
  await mountComponent(
    <>
      {kinds.map((kind) => (
        <SignUpMark key={kind} kind={kind} label={kind} isTag />
      ))}
    </>,
  )
  expect(document.querySelectorAll('.mark .icon')).toHaveLength(15)
  expect(document.querySelectorAll('[class*="tone-"]')).toHaveLength(15)
})
