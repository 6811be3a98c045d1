import { tellWhatIsDue } from '../../cloud/jobs/tell-what-is-due'
import { createAccessToken } from '../../cloud/wechat/access-token'
import { MOST_ATTEMPTS } from '../../cloud/reminders/backoff'
import { wechatAt } from '../../cloud/wechat/call'
import { createDeliver, type DeliverOptions } from '../../cloud/reminders/deliver'
import { createSender } from '../../cloud/reminders/send'
import { toldBy, type Templates } from '../../cloud/reminders/templates'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPglite } from '../../cloud/store/pglite'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { stoppedClock } from '../fakes/ports'
import { aCallingOff, aCancel, aMove, aReconfirm, aRegister } from '../fakes/session'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { startMessageServer, type MessageServer } from './support/message-server'
import { outbox } from './support/outbox'
import { commanding } from './support/signing-up'
import { empty, once } from './support/sql-backend'

const templates: Templates = {
  registered: {
    templateId: 'template-of-signing-up',
    page: 'pages/me/index',
    fields: {
      thing1: 'activity',
      time2: 'startsAt',
      thing3: 'venue',
      number4: 'seats',
      thing5: { text: '请准时' },
    },
  },
  'place-offered': {
    templateId: 'template-of-an-offer-1',
    fields: { thing1: 'activity', time2: 'answerBy' },
  },
  'session-moved': {
    templateId: 'template-of-a-move-0001',
    fields: { thing1: 'activity', time2: 'startsAtBefore', time3: 'startsAt', thing4: 'venue' },
  },
  'session-cancelled': { templateId: 'template-of-an-end-001', fields: { thing1: 'activity' } },
  'reconfirm-asked': {
    templateId: 'template-of-a-question',
    fields: { thing1: 'activity', time2: 'answerBy' },
  },
}

let database: Database
let wechat: MessageServer
let clock: ReturnType<typeof stoppedClock>
let lines: Parameters<DeliverOptions['log']>[0][]
let command: ReturnType<typeof commanding>
let deliver: ReturnType<typeof createDeliver>

beforeAll(async () => {
  database = await openPglite()
  await migrate(database)
})
afterAll(() => database.close())

function delivering(over: Partial<DeliverOptions> = {}) {
  const store = createSqlStore(database, once, { isTold: toldBy(templates) })
  command = commanding(store, clock)
  const call = wechatAt(wechat.url)
  const token = createAccessToken(call, { appId: 'wx', secret: 's' }, () => 0)
  const send = createSender({ call, token, version: 'formal' })
  return createDeliver({
    ...{ database, store, clock, templates, send, random: () => 1 },
    log: (line) => lines.push(line),
    ...over,
  })
}

beforeEach(async () => {
  await empty(database)
  await publish(database, contractProgramme)
  await database.query(`insert into wechat_account (openid, account_id) values ('openid-a', 'account-of-a')`)
  wechat = await startMessageServer()
  clock = stoppedClock(MORNING)
  lines = []
  deliver = delivering()
})
afterEach(() => wechat.close())

const states = async () => (await outbox(database)).map(({ status, reason }) => [status, reason])

describe('somebody who signed up', () => {
  it('is told with what the template wants to know', async () => {
    await command(SESSIONS.open, aRegister('a', 2))
    await deliver()
    expect(wechat.sent).toEqual([
      expect.objectContaining({
        touser: 'openid-a',
        template_id: 'template-of-signing-up',
        page: 'pages/me/index',
        miniprogram_state: 'formal',
        data: {
          thing1: { value: 'kites' },
          time2: { value: '2031年4月12日 09:00' },
          thing3: { value: 'hill' },
          number4: { value: '2' },
          thing5: { value: '请准时' },
        },
      }),
    ])
    expect(await states()).toEqual([['sent', null]])
  })

  it('is told once, however often it is sent and tried', async () => {
    await command(SESSIONS.open, aRegister('a', 1))
    await command(SESSIONS.open, aRegister('a', 1))
    await Promise.all([deliver(), delivering()()])
    await deliver()
    expect(wechat.sent).toHaveLength(1)
  })

  it('is not told of what has no template', async () => {
    await command(SESSIONS.open, aRegister('a', 1))
    await command(SESSIONS.open, aCancel('a'))
    expect((await outbox(database)).map(({ kind }) => kind)).toEqual(['registered'])
  })

  it('is not told of what is no longer true', async () => {
    await command(SESSIONS.open, aRegister('a', 1))
    await command(SESSIONS.open, aCancel('a'))
    await deliver()
    expect(wechat.sent).toEqual([])
    expect(await states()).toEqual([['skipped', 'outdated']])
  })

  it('is left alone when WeChat does not know them', async () => {
    await command(SESSIONS.open, aRegister('b', 1))
    await deliver()
    expect(await states()).toEqual([['skipped', 'not-on-wechat']])
  })

  it('leaves no trace of themselves in the log', async () => {
    await command(SESSIONS.open, aRegister('a', 1))
    await deliver()
    expect(lines).toEqual([{ kind: 'registered', outcome: 'sent' }])
  })
})

describe('somebody whose session is changed', () => {
  const later = aMove('2031-04-13T14:00:00+08:00', '2031-04-13T16:00:00+08:00')
  const latest = aMove('2031-04-14T14:00:00+08:00', '2031-04-14T16:00:00+08:00')
  beforeEach(async () => {
    await command(SESSIONS.asks, aRegister('a', 1))
    await database.query('delete from outbox')
  })
  const sentData = () => wechat.sent.map(({ data }) => data)

  it('is told the old and the new time, once', async () => {
    await command(SESSIONS.asks, later)
    await command(SESSIONS.asks, later)
    await deliver()
    expect(sentData()).toEqual([
      {
        thing1: { value: 'kites' },
        time2: { value: '2031年4月12日 09:00' },
        time3: { value: '2031年4月13日 14:00' },
        thing4: { value: 'hill' },
      },
    ])
  })

  it('is told of each move that they can still act on, not of one that another overtook', async () => {
    await command(SESSIONS.asks, later)
    await command(SESSIONS.asks, latest)
    await deliver()
    expect(sentData()).toMatchObject([{ time3: { value: '2031年4月14日 14:00' } }])
    expect(await states()).toEqual(
      expect.arrayContaining([
        ['skipped', 'outdated'],
        ['sent', null],
      ]),
    )
    await command(SESSIONS.asks, later)
    await deliver()
    expect(wechat.sent).toHaveLength(2)
  })

  it('is not told of a move when they have left', async () => {
    await command(SESSIONS.asks, later)
    await command(SESSIONS.asks, aCancel('a'))
    await deliver()
    expect(wechat.sent).toEqual([])
  })

  it('is told that it is off', async () => {
    await command(SESSIONS.asks, aCallingOff)
    await deliver()
    expect(wechat.sent.map(({ template_id: id }) => id)).toEqual(['template-of-an-end-001'])
  })

  it('is asked whether they come, unless they have said so by then', async () => {
    clock = stoppedClock('2031-04-11T09:00:00+08:00')
    deliver = delivering()
    await tellWhatIsDue(database, SESSIONS.asks, clock.now(), () => true)
    await deliver()
    expect(sentData()).toEqual([{ thing1: { value: 'kites' }, time2: { value: '2031年4月11日 15:00' } }])
    await database.query(`update outbox set status = 'due'`)
    await command(SESSIONS.asks, aReconfirm('a'))
    await deliver()
    expect(wechat.sent).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it.each([43101, 40003, 40037, 41030, 47003, 99999])(
    'with %i is for good and kept with its reason',
    async (errcode) => {
      wechat.answerWith(() => ({ errcode }))
      await command(SESSIONS.open, aRegister('a', 1))
      await deliver()
      clock.move(24 * 60)
      await deliver()
      expect(wechat.sent).toHaveLength(1)
      expect(await states()).toEqual([['dead', `wechat-${errcode}`]])
    },
  )

  it('for the moment is tried again after a pause that doubles, and given up at last', async () => {
    wechat.answerWith(() => ({ errcode: -1 }))
    await command(SESSIONS.open, aRegister('a', 1))
    await deliver()
    const [row] = await outbox(database)
    expect(row).toMatchObject({ status: 'due', attempts: 1, due_at: '2031-04-05T12:00:30+08:00' })
    await deliver()
    expect(wechat.sent).toHaveLength(1)
    clock.move(1)
    await deliver()
    expect((await outbox(database))[0]).toMatchObject({ attempts: 2, due_at: '2031-04-05T12:02:00+08:00' })
    for (let n = 2; n < MOST_ATTEMPTS; n += 1) {
      clock.move(60)
      await deliver()
    }
    expect(wechat.sent).toHaveLength(MOST_ATTEMPTS)
    expect(await states()).toEqual([['dead', 'wechat--1']])
  })

  it('of a server that cannot be reached is tried again', async () => {
    const { url } = wechat
    await wechat.close()
    const send = createSender({ call: wechatAt(url), version: 'formal' })
    deliver = delivering({ send })
    await command(SESSIONS.open, aRegister('a', 1))
    await deliver()
    expect(await states()).toEqual([['due', 'unreachable']])
    wechat = await startMessageServer()
  })
})

it('an answer that got lost is never asked for again', async () => {
  wechat.answerWith(() => 'broken')
  await command(SESSIONS.open, aRegister('a', 1))
  await deliver()
  clock.move(24 * 60)
  await deliver()
  expect(wechat.sent).toHaveLength(1)
  expect(await states()).toEqual([['dead', 'no-answer']])
})

it('a value that a field does not take is not sent', async () => {
  const odd: Templates = { registered: { templateId: 'x', fields: { phrase1: 'activity' } } }
  deliver = delivering({ templates: odd })
  await command(SESSIONS.open, aRegister('a', 1))
  await deliver()
  expect(wechat.sent).toEqual([])
  expect(await states()).toEqual([['dead', 'field-phrase1']])
})

describe('the access token', () => {
  it('is asked for once and renewed when WeChat refuses it', async () => {
    wechat.answerWith(({ token }) => ({ errcode: token === 'token-0' && wechat.sent.length > 1 ? 42001 : 0 }))
    await command(SESSIONS.open, aRegister('a', 1))
    await deliver()
    await command(SESSIONS.small, aRegister('a2', 1, { accountId: 'account-of-a' }))
    await deliver()
    expect(wechat.sent.map(({ token }) => token)).toEqual(['token-0', 'token-0', 'token-1'])
    // The stable token came back as it was, and only then was a new one forced.
    expect(wechat.tokens).toEqual({ asked: 3, forced: 1 })
    expect(await states()).toEqual([
      ['sent', null],
      ['sent', null],
    ])
  })

  it('is renewed five minutes before it ends, and not before', async () => {
    let now = 0
    const token = createAccessToken(wechatAt(wechat.url), { appId: 'wx', secret: 's' }, () => now)
    await Promise.all([token.get(), token.get()])
    now = 6_899_000
    await token.get()
    expect(wechat.tokens.asked).toBe(1)
    now = 6_901_000
    await token.get()
    expect(wechat.tokens.asked).toBe(2)
  })

  it('is not needed in cloud hosting', async () => {
    deliver = delivering({ send: createSender({ call: wechatAt(wechat.url), version: 'trial' }) })
    await command(SESSIONS.open, aRegister('a', 1))
    await deliver()
    expect(wechat.sent.map(({ token }) => token)).toEqual([null])
    expect(wechat.tokens.asked).toBe(0)
  })
})
