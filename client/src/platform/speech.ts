import { useEffect, useState } from 'react'

const synthesis =
  process.env.TARO_ENV === 'h5' && 'speechSynthesis' in window ? window.speechSynthesis : undefined

/** Reading aloud: where it is not available the button is not drawn. */
export interface Speech {
  readonly isAvailable: boolean
  readonly isSpeaking: boolean
  readonly speak: (text: string) => void
  readonly stop: () => void
}

/** The web reads with the browser's voice; weapp has none of its own. Stops when the page goes. */
export function useSpeech(): Speech {
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => () => synthesis?.cancel(), [])

  return {
    isAvailable: synthesis !== undefined,
    isSpeaking,
    speak(text) {
      if (!synthesis) return
      synthesis.cancel()
      const words = new SpeechSynthesisUtterance(text)
      words.lang = 'zh-CN'
      words.onend = words.onerror = () => setSpeaking(false)
      setSpeaking(true)
      synthesis.speak(words)
    },
    stop() {
      synthesis?.cancel()
      setSpeaking(false)
    },
  }
}
