import * as v from 'valibot'
import { FieldError, fieldValue } from '../../cloud/reminders/fields'
import { templatesSchema } from '../../cloud/reminders/templates'

describe('a field of a message', () => {
  it.each([
    ['thing1', '二十个字以内', '二十个字以内'],
    ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
    ['number2', '12.5', '12.5'],
    ['time3', '2031年4月12日 09:00', '2031年4月12日 09:00'],
    ['date4', '2031年4月12日 09:00', '2031年4月12日 09:00'],
    ['phrase5', '已确认', '已确认'],
    ['character_string6', '7K3M-Q9TD', '7K3M-Q9TD'],
  ])('%s takes %s', (field, value, taken) => {
    expect(fieldValue(field, value)).toBe(taken)
  })

  it.each([
    ['thing1', ''],
    ['thing1', '两行\n字'],
    ['number2', '三'],
    ['number2', '1'.repeat(33)],
    ['time3', 'tomorrow'],
    ['phrase5', '六个汉字多了'],
    ['phrase5', 'ok'],
    ['letter6', 'a'.repeat(33)],
    ['symbol7', '！！！！！！'],
    ['character_string8', '中文'],
    ['name9', '十一个字的名字太长了些啊'],
    ['unheard1', 'x'],
  ])('%s refuses %j', (field, value) => {
    expect(() => fieldValue(field, value)).toThrow(FieldError)
  })
})

describe('the templates', () => {
  const of = (value: object) => v.safeParse(templatesSchema, JSON.stringify(value))

  it('are read from JSON', () => {
    const templates = { registered: { templateId: 'a'.repeat(43), fields: { thing1: 'activity' } } }
    expect(of(templates)).toMatchObject({ success: true, output: templates })
  })

  it.each([
    ['of news that there is not', { arrived: {} }],
    [
      'with a field of no type',
      { registered: { templateId: 'a'.repeat(43), fields: { what1: 'activity' } } },
    ],
    ['that show a phone number', { registered: { templateId: 'a'.repeat(43), fields: { thing1: 'phone' } } }],
    ['with no id', { registered: { templateId: '', fields: {} } }],
  ])('%s are refused', (_what, value) => {
    expect(of(value).success).toBe(false)
  })
})
