import { MINUTE } from '@shared/kit/time'
import { useEffect, useState } from 'react'

/** The time, told again every half minute: for words such as 今天, 还剩 40 分钟. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}
