import { createAccessToken } from '../../../cloud/wechat/access-token'
import { wechatAt } from '../../../cloud/wechat/call'
import { createDeliver } from '../../../cloud/reminders/deliver'
import { createSender } from '../../../cloud/reminders/send'
import { openPostgres } from '../../../cloud/store/postgres'
import { createSqlStore } from '../../../cloud/store/sql-store'

// A process that sends what is due, for a test to kill: `<database> <WeChat> <now>`.

async function main([url = '', wechat = '', now = '']: readonly string[]): Promise<void> {
  const database = openPostgres(url)
  const call = wechatAt(wechat)
  const deliver = createDeliver({
    database,
    store: createSqlStore(database, { attempts: 1, pause: () => Promise.resolve() }),
    clock: { now: () => now },
    templates: { registered: { templateId: 'template-of-signing-up', fields: { thing1: 'activity' } } },
    send: createSender({
      call,
      token: createAccessToken(call, { appId: 'wx', secret: 's' }, Date.now),
      version: 'formal',
    }),
    random: Math.random,
    log: () => undefined,
  })
  while (await deliver());
  await database.close()
}

void main(process.argv.slice(2))
