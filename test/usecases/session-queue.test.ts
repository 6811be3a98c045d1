import type { Ports, Store } from '@/usecases/ports'
import { createSessionQueue } from '@/usecases/session-queue'
import { createMemoryStore } from '../../mock/memory-store'
import { demoSigner } from '../../mock/ticket-signer'
import { mapStorage, recordingNotifier, stoppedClock } from '../fakes/ports'
import { aRegister } from '../fakes/session'
import { contractProgramme, MORNING, SESSIONS } from './contract-programme'

/** A queue over one session, and the ids that each of its batches had. */
function aQueue(turn?: Ports['turn']) {
  const batches: (readonly string[])[] = []
  const memory = createMemoryStore({ programme: contractProgramme, storage: mapStorage() })
  const store: Store = {
    ...memory,
    transact(sessionId, commands, ...rest) {
      batches.push(commands.flatMap((command) => ('id' in command ? [command.id] : [])))
      return memory.transact(sessionId, commands, ...rest)
    },
  }
  const ports = { store, clock: stoppedClock(MORNING), notifier: recordingNotifier(), signer: demoSigner }
  const submit = createSessionQueue({ ...ports, ...(turn && { turn }) })
  return { batches, ask: (id: string) => submit(SESSIONS.open, aRegister(id, 1)) }
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
