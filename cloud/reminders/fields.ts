/** A value that the field's type does not take; it says which field, not what stood there. */
export class FieldError extends Error {
  constructor(readonly field: string) {
    super(`${field} does not take this value`)
    this.name = 'FieldError'
  }
}

interface FieldType {
  readonly most: number
  readonly pattern: RegExp
  /** Longer words are cut with an ellipsis, because they stay readable; anything else that is too long is refused. */
  readonly isCut?: true
}

/**
 * What each type of field takes, by WeChat's table (subscribeMessage.send, 参数值内容限制说明). WeChat answers 47003 to
 * anything else, after the one message that the user allowed was prepared for nothing.
 */
const TYPES: Readonly<Record<string, FieldType>> = {
  thing: { most: 20, pattern: /^[^\n\r]+$/u, isCut: true },
  number: { most: 32, pattern: /^\d+(\.\d+)?$/ },
  letter: { most: 32, pattern: /^[A-Za-z]+$/ },
  symbol: { most: 5, pattern: /^[\p{P}\p{S}]+$/u },
  character_string: { most: 32, pattern: /^[\x21-\x7e]+$/ },
  time: { most: 40, pattern: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}(~.+)?$/ },
  date: { most: 40, pattern: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?(~.+)?$/ },
  amount: { most: 12, pattern: /^[¥$]?\d{1,10}(\.\d+)?元?$/ },
  phone_number: { most: 17, pattern: /^[\d+()-]+$/ },
  car_number: { most: 8, pattern: /^.+$/u },
  name: { most: 10, pattern: /^[\p{Script=Han}·]+$/u },
  phrase: { most: 5, pattern: /^\p{Script=Han}+$/u },
}

/** The type that a field's name says, such as `thing` of `thing1`. */
export function fieldType(field: string): string | undefined {
  const type = /^([a-z_]+?)\d+$/.exec(field)?.[1]
  return type !== undefined && type in TYPES ? type : undefined
}

/**
 * The value as the field takes it.
 * @param field its key in the template, such as `thing1`
 * @throws FieldError
 */
export function fieldValue(field: string, value: string): string {
  const type = TYPES[fieldType(field) ?? '']
  if (!type) throw new FieldError(field)
  const characters = [...value.trim()]
  const isLong = characters.length > type.most
  if (isLong && !type.isCut) throw new FieldError(field)
  const taken = isLong ? `${characters.slice(0, type.most - 1).join('')}…` : characters.join('')
  if (!type.pattern.test(taken)) throw new FieldError(field)
  return taken
}
