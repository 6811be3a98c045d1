import type { ErrorCode, ErrorFacts } from '@/domain/errors'

type Sentence = (facts: ErrorFacts) => string

function numberIn(facts: ErrorFacts, name: string): number | undefined {
  const value = facts[name]
  return typeof value === 'number' ? value : undefined
}

function ageSentence(facts: ErrorFacts): string {
  const min = numberIn(facts, 'min')
  const max = numberIn(facts, 'max')
  if (min !== undefined && max !== undefined) return `这一场适合 ${min}–${max} 岁，请看看选的人`
  if (min !== undefined) return `这一场要满 ${min} 岁，请看看选的人`
  if (max !== undefined) return `这一场最大 ${max} 岁，请看看选的人`
  return '选的人里有人不在这一场的年龄范围里'
}

function fullSentence(facts: ErrorFacts): string {
  const left = numberIn(facts, 'left') ?? 0
  return left > 0 ? `只剩 ${left} 位，不够你们一起去` : '名额刚刚报满了'
}

/** What each refusal means to the person who meets it, and what they can do. The only place where a code gets words. */
export const errors: Readonly<Record<ErrorCode, Sentence>> = {
  'session-not-found': () => '找不到这一场，可能已经撤下',
  'session-cancelled': () => '主办方取消了这一场',
  'session-ended': () => '这一场已经结束',
  'sign-up-not-offered': () => '这一场不用在这里报名',
  'sign-up-not-open': () => '报名还没有开始',
  'sign-up-closed': () => '这一场的报名已经截止',
  'session-full': fullSentence,
  'waiting-list-full': () => '名额和候补都满了',
  'capacity-below-taken': () => '名额不能少于已经报上的人数',
  'session-times-crossed': () => '结束时间要在开始时间之后',
  'session-in-past': () => '新的时间已经过去了',
  'venue-not-found': () => '找不到这个地点',

  'party-empty': () => '先选一位要去的人',
  'party-too-large': (facts) => `一次最多报 ${numberIn(facts, 'limit') ?? '几'} 人`,
  'attendee-twice': () => '同一个人选了两次',
  'already-registered': () => '选的人里有人已经报过这一场',
  'not-in-party': () => '这里只能减人；要多带人，请另外报名',
  'age-outside': ageSentence,
  'guardian-missing': () => '孩子报名要有一位大人同意，请先把自己加进家人',
  'consent-missing': () => '请监护人读过同意书，再勾选同意',
  'consent-outdated': () => '同意书有了新版本，请重新读过再勾选',

  'too-many-registrations': (facts) =>
    `同时最多报 ${numberIn(facts, 'limit') ?? '几'} 次，先退掉去不了的，再来报`,
  'phone-too-many': (facts) =>
    `一个手机号同时最多报 ${numberIn(facts, 'limit') ?? '几'} 次，换一个号码，或者先退掉去不了的`,

  'registration-not-found': () => '找不到这次报名',
  'registration-cancelled': () => '这次报名已经退了',
  'already-checked-in': () => '已经签到，不能再退',
  'not-offered': () => '这次候补还没有轮到',
  'offer-expired': () => '确认的时间过了，名额已经给了下一组',
  'not-confirmed': () => '还没有报上，暂时没有票',
  'reconfirm-not-asked': () => '现在还不用确认来不来',

  'person-not-found': () => '选的人里有一位已经不在“我的家人”里',
  'person-in-use': () => '还有没退的报名，先在票上退掉，再来删除',
  'name-missing': () => '写一个名字或昵称',
  'name-too-long': (facts) => `名字最多 ${numberIn(facts, 'max') ?? 10} 个字`,
  'birth-year-invalid': (facts) => {
    const from = numberIn(facts, 'from')
    const to = numberIn(facts, 'to')
    return from !== undefined && to !== undefined
      ? `孩子的出生年份在 ${from} 到 ${to} 之间，写四位数字`
      : '出生年份写四位数字'
  },
  'phone-invalid': () => '手机号是 11 位数字，请再看看',
  'phone-not-given': () => '没有拿到微信里的手机号，请自己填写',

  'ticket-malformed': () => '这不是科技周的票',
  'ticket-forged': () => '这张票没有通过核对',

  offline: () => '网络不通，填好的都还在，连上再试',
  'signed-out': () => '登录过期了，请再试一次',
  'sign-in-refused': () => '微信没有同意这次登录，过一会儿再试',
  'input-invalid': () => '有内容填得不对，请检查后再试',
  'too-many-requests': (facts) => {
    const seconds = numberIn(facts, 'retryAfterSeconds')
    return seconds === undefined ? '点得太快了，请稍等再试' : `点得太快了，请 ${seconds} 秒后再试`
  },
  'service-unavailable': () => '服务器正忙，填好的内容都在，请稍后再试',
  'storage-full': () => '手机存储满了，清出一点空间再试',
  unexpected: () => '没有办成，请再试一次',
}
