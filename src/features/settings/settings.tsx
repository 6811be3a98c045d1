import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { Segmented } from '@/components/segmented'
import { settings as settingsTopic } from '@/copy/topics/settings'
import { useCopy, useWording, useWords } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { useSettings, useStores } from '@/state/stores'
import { MyData } from './my-data'
import { News } from './news'
import css from './settings.module.scss'

/** 长辈版, light or dark, the language, WeChat's reminders, my data, and what is stored. */
export function Settings() {
  const words = useWords(settingsTopic)
  const theme = useSettings((settings) => settings.theme)
  const change = useSettings((settings) => settings.change)
  return (
    <>
      <ElderSwitch />
      <Section title={words.theme}>
        <Segmented
          label={words.theme}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
          options={[
            { id: 'system', label: words.themes.system },
            { id: 'light', label: words.themes.light, icon: 'sun' },
            { id: 'dark', label: words.themes.dark, icon: 'moon' },
          ]}
        />
      </Section>
      <LanguageChoice />
      <News />
      <MyData />
      <Privacy />
    </>
  )
}

/** What is kept where: with a server on it, else on this phone only. */
function Privacy() {
  const words = useWords(settingsTopic)
  const { isShared } = useStores()
  const where = isShared ? words.privacyServer : words.privacyHere
  return (
    <Section title={words.privacyTitle}>
      {[words.privacyPeople, where, words.privacyPosition].map((text) => (
        <Text key={text} className={css.paragraph}>
          {text}
        </Text>
      ))}
    </Section>
  )
}

function LanguageChoice() {
  const { common } = useCopy()
  const words = useWords(settingsTopic)
  const { fetchAgain } = useWording()
  const language = useSettings((settings) => settings.language)
  const change = useSettings((settings) => settings.change)
  return (
    <Section title={words.language}>
      <Segmented
        label={words.language}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
        options={[
          { id: 'zh-CN', label: words.languages['zh-CN'] },
          { id: 'en', label: words.languages.en },
        ]}
      />
      {fetchAgain ? (
        <Note
          className={css.said}
          tone="warning"
          icon="wifi-off"
          text={words.languageMissing}
          actions={[{ label: common.retry, onTap: fetchAgain }]}
        />
      ) : (
        <View className={css.said}>
          <Text className={css.text}>{words.languageNote}</Text>
        </View>
      )}
    </Section>
  )
}

function ElderSwitch() {
  const { elder, elderText } = useWords(settingsTopic)
  const isElder = useSettings((settings) => settings.isElder)
  const change = useSettings((settings) => settings.change)
  return (
    <View
      className={css.elder}
      {...pressable(() => change({ isElder: !isElder }), { role: 'switch', label: elder, checked: isElder })}
    >
      <View className={css.tile}>
        <Icon name="a-large-small" size="l" />
      </View>
      <View className={css.words}>
        <Text className={css.title}>{elder}</Text>
        <Text className={css.text}>{elderText}</Text>
      </View>
      <View className={isElder ? `${css.switch ?? ''} ${css.on ?? ''}` : css.switch}>
        <View className={css.knob} />
      </View>
    </View>
  )
}
