import { Card } from '@client/ui/card'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { View } from '@tarojs/components'
import { useAppearanceChoice, type ThemeChoice } from './appearance'
import { MINE_COPY } from './copy'

const THEMES: readonly { readonly key: ThemeChoice; readonly label: string }[] = [
  { key: 'system', label: MINE_COPY.theme.system },
  { key: 'light', label: MINE_COPY.theme.light },
  { key: 'dark', label: MINE_COPY.theme.dark },
]

/** Large type and dark: the person's choice wins over the phone's. docs/design.md §3, Modes. */
export function LooksCard() {
  const { care, theme, change } = useAppearanceChoice()
  return (
    <Card>
      <Stack>
        <SwitchRow
          icon="aa"
          title={MINE_COPY.care}
          text={MINE_COPY.careHint}
          on={care}
          onChange={(next) => change({ care: next, careOffered: true })}
        />
        <View className="t-strong">{MINE_COPY.themeTitle}</View>
        <Segments
          label={MINE_COPY.themeTitle}
          items={THEMES}
          current={theme}
          onChange={(next) => change({ theme: next })}
        />
      </Stack>
    </Card>
  )
}
