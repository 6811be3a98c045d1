import type { ComponentProps } from 'react'
import { useSurvey } from './filter/use-survey'
import { Timeline } from './timeline'

/** The hours of a day, with how busy the other days are. */
export function TimelineView(props: Omit<ComponentProps<typeof Timeline>, 'facets'>) {
  const { facets } = useSurvey(props.programme, props.filter)
  return <Timeline {...props} facets={facets} />
}
