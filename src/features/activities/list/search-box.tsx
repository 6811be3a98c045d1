import { useState } from 'react'
import { SearchField } from '@/components/search-field'
import { useCopy } from '@/copy/use-copy'
import { valueOf } from '@/state/resource'
import { useFilter } from '@/state/stores'
import type { Finding } from './use-finding'

interface SearchBoxProps {
  readonly finding: Finding
  readonly text: string
  readonly onChange: (text: string | undefined) => void
}

/** Searches as one types; empty, it offers what was searched for before. */
export function SearchBox({ finding, text, onChange }: SearchBoxProps) {
  const { list } = useCopy().browse
  const { isSearchWanted, wantSearch } = useFilter((state) => state)
  const [wasFocused, setFocused] = useState(isSearchWanted)
  const { RecentSearches } = valueOf(finding.parts.late) ?? {}
  return (
    <>
      <SearchField
        value={text}
        onChange={(typed) => onChange(typed === '' ? undefined : typed)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          // It has had the focus: whoever comes from the home page once more is given it again.
          wantSearch(false)
          finding.remember()
        }}
        placeholder={list.search}
        label={list.search}
        clearLabel={list.clearText}
        isFocused={isSearchWanted}
      />
      {(wasFocused || isSearchWanted) && text === '' && RecentSearches && (
        <RecentSearches onChoose={onChange} />
      )}
    </>
  )
}
