import { checkedPerson } from '@/domain/person'
import { checkedPhone } from '@/domain/phone'

describe('a person', () => {
  it('is kept with a tidied name and nothing that was not asked for', () => {
    expect(checkedPerson({ id: 'a', kind: 'adult', name: '  王  芳 ', birthYear: 1980 }, 2031)).toEqual({
      id: 'a',
      kind: 'adult',
      name: '王 芳',
    })
  })
  it.each([
    ['without a name', { name: '  ' }, 'name-missing'],
    ['with a name that no ticket holds', { name: '一二三四五六七八九十一' }, 'name-too-long'],
    ['as a child without a birth year', { birthYear: undefined }, 'birth-year-invalid'],
    ['as a child from the future', { birthYear: 2032 }, 'birth-year-invalid'],
    ['as a child of twenty', { birthYear: 2011 }, 'birth-year-invalid'],
  ])('is refused %s', (_name, over, code) => {
    const { birthYear, ...rest } = { id: 'a', kind: 'child' as const, name: '小满', birthYear: 2022, ...over }
    expect(() => checkedPerson({ ...rest, ...(birthYear !== undefined && { birthYear }) }, 2031)).toThrow(
      code,
    )
  })
})

describe('a phone number', () => {
  it.each(['13800000000', '138 0000 0000', '+86 138-0000-0000', '１３８００００００００', '008613800000000'])(
    'is understood as people type it: %s',
    (typed) => {
      expect(checkedPhone(typed)).toBe('13800000000')
    },
  )
  it.each(['', '12800000000', '1380000000', '138000000000', '0351-1234567', 'abc'])(
    'is refused: %j',
    (typed) => {
      expect(() => checkedPhone(typed)).toThrow('phone-invalid')
    },
  )
})
