import type { AgeLimits } from '../../src/domain/activity'
import type { Report } from '../edition-error'
import type { EditionFiles } from '../edition-files'

/** Limits that can be met, line breaks inside their title, and positions that say how well they are known. */
export function checkLimits(files: Partial<EditionFiles>, report: Report): void {
  files.activities?.activities.forEach(({ title, titleBreaks = [], audience }, i) => {
    if (titleBreaks.some((at, j) => at <= (titleBreaks[j - 1] ?? 0) || at >= title.length))
      report(
        'activities',
        `activities[${i}].titleBreaks`,
        'must rise and lie inside the title; npm run fix writes them',
      )
    if (areCrossed(audience.ages))
      report('activities', `activities[${i}].audience.ages.max`, 'is less than ages.min')
  })
  files.sessions?.sessions.forEach(({ ages, admission }, i) => {
    if (areCrossed(ages)) report('sessions', `sessions[${i}].ages.max`, 'is less than ages.min')
    if (admission.kind === 'sign-up' && admission.partyLimit > admission.capacity)
      report('sessions', `sessions[${i}].admission.partyLimit`, 'is more than the capacity')
  })
  files.venues?.venues.forEach(({ precision, position, districtId }, i) => {
    if (precision === 'district' && districtId === undefined)
      report('venues', `venues[${i}].districtId`, 'is missing; precision "district" needs it')
    if ((precision === 'exact' || precision === 'approximate') && !position)
      report('venues', `venues[${i}].position`, `is missing; precision "${precision}" needs it`)
  })
}

const areCrossed = (ages: AgeLimits | undefined): boolean =>
  ages?.min !== undefined && ages.max !== undefined && ages.max < ages.min
