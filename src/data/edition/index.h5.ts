import { CodedError } from '@/domain/errors'
import type { EditionFiles } from '../../../mock/edition-files'

/** The edition that this build is for, fetched beside the scripts; config/taro/h5/edition-file.ts puts it there, checked. */
export async function loadEdition(): Promise<EditionFiles> {
  const answer = await fetch(process.env.TARO_APP_EDITION_FILE).catch(() => undefined)
  if (!answer?.ok) throw new CodedError('offline')
  return (await answer.json()) as EditionFiles
}
