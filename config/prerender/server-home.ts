import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Programme } from '../../src/domain/programme'
import type { SessionCounts } from '../../src/domain/sign-up-state'
import { fromMs } from '../../src/domain/time'
import type { Availability } from '../../src/usecases/api'
import { API_ROOT, SIGN_IN, wire, type SignedIn } from '../../src/usecases/wire'
import { readEdition } from '../../mock/read-edition'
import { editionFolder, root } from '../taro/paths'
import { moments, NOWHERE, steadyPicture, type Visit } from './index'
import { paintHome, release } from './paint-home'
import type { Snapshot } from './snapshot'

/** Nobody has come yet, or everybody has. */
function countsOf({ sessions }: Programme, isFull: boolean): SessionCounts[] {
  return sessions.flatMap(({ id, admission }) =>
    admission.kind === 'sign-up'
      ? [
          {
            sessionId: id,
            taken: isFull ? admission.capacity : 0,
            offeredPeople: 0,
            waitingParties: isFull ? 1 : 0,
            waitingPeople: isFull ? 1 : 0,
          },
        ]
      : [],
  )
}

/** A server at one moment, to somebody who was not there before. */
function serverAt(programme: Programme, moment: number, isFull: boolean): NonNullable<Visit['answer']> {
  const availability: Availability = { asOf: fromMs(moment), counts: countsOf(programme, isFull) }
  const visitor: SignedIn = { token: 'nobody' }
  const answers = new Map<string, object>([
    [API_ROOT + wire.getProgramme.path, programme],
    [API_ROOT + wire.getAvailability.path, availability],
    [API_ROOT + wire.listPeople.path, []],
    [API_ROOT + wire.listRegistrations.path, []],
    [SIGN_IN.guest, visitor],
  ])
  return (address) => answers.get(address)
}

/** What is true of a server's home whenever somebody comes, whoever came before. */
function homeOf(folder: string, programme: Programme): (browser: Browser) => Promise<Snapshot> {
  const visits = moments(programme.edition).flatMap((moment) =>
    [false, true].map((isFull) => ({
      url: NOWHERE,
      folder,
      moment,
      answer: serverAt(programme, moment, isFull),
    })),
  )
  return (browser) => steadyPicture(browser, visits)
}

/** Paints the home of a page that was built for a server, from the edition that the server is seeded with. */
export async function paintServerHome(folder: string): Promise<void> {
  const { programme } = readEdition(path.join(root, editionFolder))
  await paintHome(folder, homeOf(folder, programme))
  await release(folder)
}
