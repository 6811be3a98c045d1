import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Send } from '@/platform/request/contract'
import { sendTo } from '@/platform/request/index.h5'
import type { Database } from '../../../cloud/store/database'
import { publish } from '../../../cloud/store/programme'
import type { Backend } from '../../usecases/api.contract'
import { contractProgramme } from '../../usecases/contract-programme'
import { believed, HOST } from './contract-server'
import { hostClient } from './host-client'
import { empty } from './sql-backend'

export interface ServerProcesses {
  /** Sends each request to another process than the one before. */
  readonly send: Send
  setClock(minutes: number): Promise<void>
  stop(): Promise<void>
}

async function answerOf(child: ChildProcess): Promise<string> {
  const [message] = (await once(child, 'message')) as [unknown]
  return String(message)
}

/** Several server processes over one PostgreSQL. */
export async function startProcesses(count: number, url: string): Promise<ServerProcesses> {
  const children = Array.from({ length: count }, () =>
    fork(path.join(__dirname, 'contract-process.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: url, NODE_OPTIONS: '' },
    }),
  )
  const sends = (await Promise.all(children.map(answerOf))).map(sendTo)
  let turn = 0
  return {
    send: (request) => {
      turn += 1
      const [first] = sends
      return (sends[turn % count] ?? first!)(request)
    },
    async setClock(minutes) {
      const answers = children.map(answerOf)
      for (const child of children) child.send(minutes)
      await Promise.all(answers)
    },
    async stop() {
      const ends = children.map((child) => once(child, 'exit'))
      for (const child of children) child.kill()
      await Promise.all(ends)
    },
  }
}

/** The contract's backend over them. */
export async function processesBackend(database: Database, processes: ServerProcesses): Promise<Backend> {
  await empty(database)
  await publish(database, contractProgramme)
  await processes.setClock(0)
  let minutes = 0
  // The contract's clock moves at once; whoever asks next waits until it has.
  let moved = Promise.resolve()
  const send: Send = async (request) => {
    await moved
    return processes.send(request)
  }
  return {
    as: (accountId) => believed(send, accountId),
    host: hostClient(send, HOST),
    moveClock(by) {
      minutes += by
      moved = processes.setClock(minutes)
    },
    close: () => moved,
  }
}
