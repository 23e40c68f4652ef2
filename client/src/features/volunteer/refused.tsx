import type { CallError } from '@client/platform/call'
import { View } from '@tarojs/components'

/** What was refused, beside the button that asked for it: below a long form nobody would see it. */
export function Refused({ error }: { readonly error: CallError }) {
  return (
    <View className="t-bad t-strong" aria-role="alert">
      {error.sentence}
    </View>
  )
}
