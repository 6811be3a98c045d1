import type { AudienceId } from '@/domain/activity'
import type { Standing } from '@/domain/programme-filter'

/** A filter in the words of a sentence. */
export interface SharedFilter {
  readonly when?: string
  /** When everything is, said where nothing narrower is and there is room. */
  readonly period?: string
  readonly district?: string
  readonly age?: number
  readonly standing?: Standing
  readonly audience?: AudienceId
  readonly category?: string
  readonly topic?: string
  readonly text?: string
}

/** WeChat cuts a longer title in the middle of a word. */
const LONGEST = 30

const adjectives: Readonly<Record<AudienceId, string>> = {
  public: '面向公众的',
  family: '亲子',
  youth: '青少年',
  'science-worker': '科技工作者',
  enterprise: '企业',
}

const canCome: Readonly<Record<Standing, string>> = {
  open: '还能报名的',
  'in-time': '还来得及的',
  'waiting-list': '可以候补的',
}

const asNoun = (kind: string): string => (kind.endsWith('活动') ? kind : `${kind}活动`)

/** 周末某区的亲子活动, 8岁孩子能参加的活动: as much of the filter as a title holds. */
export function shareTitle(filter: SharedFilter): string {
  const title = what(filter)
  const dated = filter.period === undefined || filter.when ? title : `${title} · ${filter.period}`
  return dated.length <= LONGEST ? dated : title
}

function what({ when = '', district = '', age, standing, ...kind }: SharedFilter): string {
  const who = age === undefined ? (standing ? canCome[standing] : '') : `${age}岁孩子能参加的`
  const where = `${when}${district}`
  const head = who ? `${where}${who}` : where ? `${where}的` : '科技周的'
  const { audience, category, topic, text } = kind
  const kinds = [
    ...(audience ? [adjectives[audience]] : []),
    ...(category ? [category] : []),
    ...(topic ? [topic] : []),
    ...(text ? [`“${text}”`] : []),
  ]
  if (head === '科技周的' && kinds.length === 0) return '科技周的全部活动'
  // What is nearest to the noun says most.
  for (let from = 0; from < kinds.length; from += 1) {
    const title = `${head}${asNoun(kinds.slice(from).join(''))}`
    if (title.length <= LONGEST) return title
  }
  return `${head}活动`.slice(0, LONGEST)
}
