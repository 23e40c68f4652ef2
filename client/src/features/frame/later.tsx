import { useEffect, useState, type ReactNode } from 'react'

/** What lies below the first screen: drawn right after the rest, so that WeChat opens the page with less. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOpened(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return opened ? children : null
}
