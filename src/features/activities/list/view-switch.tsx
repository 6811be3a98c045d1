import { Segmented } from '@/components/segmented'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeView } from '@/state/filter-store'

interface ViewSwitchProps {
  readonly value: ProgrammeView
  /** The list has the map beside it. */
  readonly isWide: boolean
  readonly onChange: (view: ProgrammeView) => void
}

export function ViewSwitch({ value, isWide, onChange }: ViewSwitchProps) {
  const { list } = useCopy().browse
  const options = [
    { id: 'list', label: isWide ? list.listAndMap : list.views.list, icon: 'list' },
    { id: 'timeline', label: list.views.timeline, icon: 'chart-gantt' },
    ...(isWide ? [] : [{ id: 'map', label: list.views.map, icon: 'map' } as const]),
  ] as const
  return <Segmented options={options} value={value} label={list.viewsLabel} onChange={onChange} />
}
