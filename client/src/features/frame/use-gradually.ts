import { useEffect, useState } from 'react'

/**
 * How many of `count` rows are drawn by now: `step` at first, and as many more after each drawing, so that WeChat is
 * never sent a whole page of a list at once.
 */
export function useGradually(count: number, step: number): number {
  const [drawn, setDrawn] = useState(step)
  useEffect(() => {
    if (drawn >= count) return undefined
    const timer = setTimeout(() => setDrawn(drawn + step), 0)
    return () => clearTimeout(timer)
  }, [drawn, count, step])
  return Math.min(drawn, count)
}
