import { callPhone } from '@client/platform/phone'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import type { DangerSign } from '@shared/help/danger-signs'
import { View } from '@tarojs/components'
import { DANGER_COPY, DANGER_WORDS } from './danger-words'

/** Somebody may be in danger: which danger, and what to do first. RPT-10. */
export function DangerBanner({ signs }: { readonly signs: readonly DangerSign[] }) {
  return (
    <>
      {signs.map((sign) => {
        const { title, lines } = DANGER_WORDS[sign]
        return (
          <Callout key={sign} block tone="bad" icon="alert" lead={title}>
            <Stack gap={2}>
              <View>
                {lines.map((line) => (
                  <View key={line}>{line}</View>
                ))}
              </View>
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
      })}
    </>
  )
}
