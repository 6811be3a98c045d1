import { valueOf } from './resource'
import { useProgramme } from './stores'

/** Whether the edition is shown as a demonstration; false as long as it is not there. */
export function useIsDemo(): boolean {
  return useProgramme(({ programme }) => valueOf(programme)?.index.programme.edition.demoClock !== undefined)
}
