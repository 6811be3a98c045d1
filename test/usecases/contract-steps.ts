import type { Api, RegisterInput } from '@/usecases/api'

/** A UUIDv7 that a test can name by a number. */
export function uuid(n: number): string {
  return `0196f3a2-7c1e-7b3d-9a4f-${n.toString(16).padStart(12, '0')}`
}

/** Adults with these ids; `kid` becomes a child of nine. */
export async function aHousehold(api: Api, ...ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await api.savePerson(
      id === 'kid'
        ? { id, kind: 'child', name: '小满', birthYear: 2022 }
        : { id, kind: 'adult', name: '王芳' },
    )
}

export function registerInput(n: number, sessionId: string, attendeeIds: readonly string[]): RegisterInput {
  return { id: uuid(n), sessionId, attendeeIds, phone: '138 0000 0000', acceptWaiting: true }
}
