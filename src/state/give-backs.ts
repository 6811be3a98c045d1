import type { ErrorCode } from '@/domain/errors'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isRecord, persisted } from './persisted'

/**
 * What has become of a registration that was to be given back while there was no network: still to be asked, done since,
 * or refused, and why.
 */
export type GiveBack = 'waiting' | 'done' | ErrorCode

/** By registration. */
export type GiveBacks = Readonly<Record<string, GiveBack>>

/** Only this app writes them; the list of all codes would weigh on WeChat's main package. */
function isGiveBacks(value: unknown): value is GiveBacks {
  return isRecord(value) && Object.values(value).every((state) => typeof state === 'string')
}

/** Refusals that say nothing about the registration: it is asked for again later. */
export function mayPass(code: ErrorCode): boolean {
  return (
    code === 'offline' ||
    code === 'service-unavailable' ||
    code === 'too-many-requests' ||
    code === 'signed-out' ||
    code === 'unexpected'
  )
}

/** They outlive the app: ids and no names. */
export const keptGiveBacks = (storage: DeviceStorage) => persisted(storage, 'give-backs', isGiveBacks)
