import type { Command } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import { SessionBook } from '@/domain/session-state'
import type { Ports } from '@/usecases/ports'
import { createSessionQueue } from '@/usecases/session-queue'
import { demoSigner } from '../../mock/ticket-signer'
import { stoppedClock } from '../fakes/ports'
import { aRegister, aSession, NOON } from '../fakes/session'

/** A queue over one session, and the ids that each of its batches had. */
function aQueue(turn?: Ports['turn']) {
  const batches: (readonly string[])[] = []
  const clock = stoppedClock(NOON)
  const book = new SessionBook(aSession({}, { capacity: 100 }), [])
  const store = {
    async transact(_session: string, commands: readonly Command[]) {
      batches.push(commands.flatMap((command) => ('id' in command ? [command.id] : [])))
      return Promise.resolve(fold(book, commands, clock.now()))
    },
  } as unknown as Ports['store']
  const notifier = { notify: () => Promise.resolve() }
  const submit = createSessionQueue({ store, clock, notifier, signer: demoSigner, ...(turn && { turn }) })
  return { batches, ask: (id: string) => submit(book.session.id, aRegister(id, 1)) }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

async function asksTwice(ask: (id: string) => Promise<unknown>, name: string): Promise<void> {
  await ask(`${name}1`)
  // A use case has something to do with the answer before its caller has it.
  for (let step = 0; step < 20; step += 1) await Promise.resolve()
  await ask(`${name}2`)
}

it('an idle session is served at once, and what comes meanwhile leaves together', async () => {
  const { batches, ask } = aQueue()
  await Promise.all(['a', 'b', 'c'].map(ask))
  expect(batches).toEqual([['a'], ['b', 'c']])
})

it('whoever was just answered asks again in the batch that leaves next', async () => {
  const { batches, ask } = aQueue(nextTurn)
  await Promise.all(['a', 'b'].map((name) => asksTwice(ask, name)))
  expect(batches).toEqual([['a1'], ['b1', 'a2'], ['b2']])
})

it('without the turn two half-full batches chase each other', async () => {
  const { batches, ask } = aQueue()
  await Promise.all(['a', 'b'].map((name) => asksTwice(ask, name)))
  expect(batches).toEqual([['a1'], ['b1'], ['a2'], ['b2']])
})
