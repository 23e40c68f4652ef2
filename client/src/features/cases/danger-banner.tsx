import { callPhone } from '@client/platform/phone'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import type { DangerSign } from '@shared/help/danger-signs'
import { View } from '@tarojs/components'
import { DANGER_COPY, DANGER_WORDS } from './danger-words'

/** Somebody may be in danger: which danger, what to do first, and 110 in one tap. RPT-10. */
export function DangerBanner({ signs }: { readonly signs: readonly DangerSign[] }) {
  if (signs.length === 0) return null
  return (
    <Callout block tone="bad" icon="alert">
      <Stack gap={2}>
        {signs.map((sign) => (
          <View key={sign}>
            <View className="t-strong">{DANGER_WORDS[sign].title}</View>
            {DANGER_WORDS[sign].lines.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        ))}
        <View className="t-mini">{DANGER_COPY.machine}</View>
        <InlineAction
          tone="urgent"
          icon="phone"
          label={DANGER_COPY.call}
          onPress={() => void callPhone('110')}
        />
      </Stack>
    </Callout>
  )
}
