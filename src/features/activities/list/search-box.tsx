import { memo } from 'react'
import { SearchField } from '@/components/search-field'
import { useCopy } from '@/copy/use-copy'
import { useFilter } from '@/state/stores'

interface SearchBoxProps {
  readonly text: string
  readonly onChange: (text: string | undefined) => void
  readonly onFocus: () => void
  /** The field is left. */
  readonly onLeave: () => void
}

/** Searches as one types. Drawn for itself: WeChat is sent a field's text whenever the field is drawn. */
export const SearchBox = memo(function SearchBox({ text, onChange, onFocus, onLeave }: SearchBoxProps) {
  const { list } = useCopy().browse
  const isSearchWanted = useFilter((state) => state.isSearchWanted)
  const wantSearch = useFilter((state) => state.wantSearch)
  return (
    <SearchField
      value={text}
      onChange={(typed) => onChange(typed === '' ? undefined : typed)}
      onFocus={onFocus}
      onBlur={() => {
        // It has had the focus: whoever comes from the home page once more is given it again.
        wantSearch(false)
        onLeave()
      }}
      placeholder={list.search}
      label={list.search}
      clearLabel={list.clearText}
      isFocused={isSearchWanted}
    />
  )
})
