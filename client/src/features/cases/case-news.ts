import { useDidShow } from '@tarojs/taro'
import { useCallback, useState } from 'react'

/** What an act's page said of a case, until the case's own page is in front again. */
const untold = new Map<string, string>()

/** Leaves word of what was done for the page of the case. */
export function tellCase(id: string, words: string): void {
  untold.set(id, words)
}

/** What was just done to a case, and how to be silent about it: each word is heard once, when the page comes to the front. */
export function useCaseNews(
  id: string | undefined,
): readonly [words: string | undefined, hush: () => void] {
  const [words, setWords] = useState<string>()
  useDidShow(() => {
    if (id === undefined) return
    const news = untold.get(id)
    untold.delete(id)
    if (news !== undefined) setWords(news)
  })
  const hush = useCallback(() => setWords(undefined), [])
  return [words, hush]
}
