import { useSpeech } from '@client/platform/speech'
import { InlineAction } from '@client/ui/inline-action'
import { LESSON_COPY } from './copy'

/** Reads words to somebody, where the platform has a voice. */
export function ReadAloud({ words }: { readonly words: string }) {
  const { isAvailable, isSpeaking, speak, stop } = useSpeech()
  if (!isAvailable) return null
  return (
    <InlineAction
      icon="volume"
      tone="quiet"
      label={isSpeaking ? LESSON_COPY.stopReading : LESSON_COPY.readAloud}
      onPress={() => (isSpeaking ? stop() : speak(words))}
    />
  )
}
