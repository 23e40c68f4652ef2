import { MINUTE } from '@shared/kit/time'
import { useEffect, useState } from 'react'

/** The time, told again every half minute: for clocks that count down in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}
