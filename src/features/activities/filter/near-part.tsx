import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Chip } from '@/components/chip'
import { filter as topic } from '@/copy/topics/filter'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Facets } from '@/domain/programme-facets'
import type { ProgrammeIndex } from '@/domain/programme'
import { a11y } from '@/platform/a11y'
import { useOrigin, useStores } from '@/state/stores'
import css from './filter.module.scss'
import { Options, Part } from './options'

/** Three quarters of an hour on foot, a quarter by bicycle. */
const NEAR_METRES = 3000

interface NearPartProps {
  readonly index: ProgrammeIndex
  readonly facets: Facets
  readonly value: number | undefined
  readonly onChange: (metres: number | undefined) => void
}

/** 附近: from the visitor's position once they give it, else from the centre of a district they choose. */
export function NearPart({ index, facets, value, onChange }: NearPartProps) {
  const words = useWords(topic)
  const { list } = useCopy().browse
  const { origin, status, ask, chooseDistrict } = useOrigin((state) => state)
  const store = useStores().origin
  const [isChoosing, setChoosing] = useState(false)
  const askNear = async () => {
    await ask()
    if (store.getState().origin) onChange(NEAR_METRES)
  }
  const isRefused = status === 'refused' || status === 'unsupported' || status === 'failed'
  const districts = isChoosing || isRefused
  const from =
    origin?.kind === 'district'
      ? words.fromDistrict(index.district.get(origin.districtId)?.title ?? '')
      : origin && words.fromHere
  return (
    <Part title={words.near} aside={from}>
      {isRefused && (
        <Text className={css.note} {...a11y({ live: 'polite' })}>
          {words.located[status]}
        </Text>
      )}
      <Options
        options={
          origin
            ? [{ value: NEAR_METRES, label: list.within(NEAR_METRES), count: facets.nearer(NEAR_METRES) }]
            : []
        }
        value={value}
        onChange={onChange}
      >
        {!origin && (
          <Chip
            icon="navigation"
            label={status === 'asking' ? words.asking : list.within(NEAR_METRES)}
            isOn={false}
            onTap={() => void askNear()}
          />
        )}
        <Chip
          label={origin ? words.otherPlace : words.nearFrom}
          isOn={districts}
          onTap={() => setChoosing(!isChoosing)}
        />
      </Options>
      {districts && (
        <View className={css.options}>
          {origin && (
            <Chip icon="navigation" label={words.askPosition} isOn={false} onTap={() => void ask()} />
          )}
          {index.programme.districts.map((district) => (
            <Chip
              key={district.id}
              label={district.title}
              isOn={origin?.kind === 'district' && origin.districtId === district.id}
              onTap={() => chooseDistrict(district)}
            />
          ))}
        </View>
      )}
    </Part>
  )
}
