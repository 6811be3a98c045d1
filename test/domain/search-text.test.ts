import { markHits } from '@/domain/search-hits'
import { soundsOf } from '@/domain/reading'
import { findText, searchTexts } from '@/domain/search-text'
import { similarWords } from '@/domain/similar-words'
import { anActivity, anIndex, at } from '../fakes/programme'

const readings = { 机: 'ji', 器: 'qi', 人: 'ren', 中: 'zhong', 行: 'hang xing', 银: 'yin', 赛: 'sai' }
const sounds = soundsOf(readings)

const index = anIndex({
  readings,
  activities: [
    anActivity({ id: 'robots', title: '“机器人”赛', topicIds: ['wind'] }),
    anActivity({ id: 'bank', title: '走进银行', quote: { section: '一', text: '看机器人数钱' } }),
    anActivity({ id: 'radio', title: 'Ｒａｄｉｏ 之夜', hosts: ['无线电协会'] }),
  ],
  sessions: [at('robots-am', '09:00', '10:00', { activityId: 'robots', venueId: 'hill' })],
})
const texts = searchTexts(index)

const found = (query: string) =>
  ['robots', 'bank', 'radio'].flatMap((id) => {
    const how = findText(texts, query)(id)
    return how ? [`${id} ${how}`] : []
  })

describe('searching', () => {
  it.each<[string, readonly string[]]>([
    ['机器人', ['robots named', 'bank mentioned']],
    ['“机器 人', ['robots named', 'bank mentioned']],
    ['ｒａｄｉｏ', ['radio named']],
    ['RADIO 夜', ['radio named']],
    ['无线电', ['radio named']],
    ['风与云', ['robots named']],
    ['hill', ['robots named']],
    ['jiqiren', ['robots named']],
    ['jqr', ['robots named']],
    ['jiqir', ['robots named']],
    ['jqrsai', ['robots named']],
    ['yinhang', ['bank named']],
    ['yinxing', ['bank named']],
    ['jqr 赛', ['robots named']],
    ['机器人 银行', ['bank mentioned']],
    ['机器人 无线电', []],
    ['jiqirenx', []],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('takes one letter for what is written, not for an initial', () => {
    expect(found('j')).toEqual([])
  })

  it('finds everything by nothing but punctuation', () => {
    expect(found('“')).toHaveLength(3)
  })
})

describe('a hit is marked', () => {
  const marked = (text: string, query: string) =>
    markHits(text, query, sounds)
      .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
      .join('')

  it.each([
    ['青少年机器人竞赛', '机器人', '青少年[机器人]竞赛'],
    ['青少年机器人竞赛', 'jqr', '青少年[机器人]竞赛'],
    ['“机器”人', '机器人', '“[机器”人]'],
    ['Ｒａｄｉｏ 之夜', 'radio', '[Ｒａｄｉｏ] 之夜'],
    ['机器人 中行', '中 机器', '[机器]人 [中]行'],
    ['机器人', '显微镜', '机器人'],
    ['机器人', '', '机器人'],
  ])('%s by %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })
})

describe('words that are nowhere', () => {
  it('give the names most like them, best first', () => {
    expect(similarWords(index, '几器人', 2)).toEqual(['“机器人”赛'])
    expect(similarWords(index, '银航', 2)).toEqual(['走进银行'])
  })

  it('give nothing when nothing is like them', () => {
    expect(similarWords(index, 'zzz', 3)).toEqual([])
  })
})
