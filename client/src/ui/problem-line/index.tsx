import { View } from '@tarojs/components'
import { Place } from '../place'

/** Under a question that was passed over: what to do about it. */
export function ProblemLine({ text }: { readonly text: string | undefined }) {
  return (
    <Place>
      {text === undefined ? null : (
        <View className="t-bad" aria-live="polite">
          {text}
        </View>
      )}
    </Place>
  )
}
