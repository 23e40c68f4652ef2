import { View } from '@tarojs/components'

/** Under a question that was passed over: what to do about it. */
export function ProblemLine({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null
  return (
    <View className="t-bad" aria-live="polite">
      {text}
    </View>
  )
}
