import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'

/** Who may be the name of a page: its one heading of level 1. */
export interface PageName {
  /** The headings that ask to be it, in the order in which they were drawn. */
  readonly claims: readonly symbol[]
  /** Asks; the answer takes it back. */
  readonly claim: (by: symbol) => () => void
}

/** What lies over a page gives it no name. */
export const NOT_THE_PAGE: PageName = { claims: [Symbol('the page')], claim: () => () => undefined }

/** Undefined outside a Screen: each heading then keeps its level. */
export const PageNameContext = createContext<PageName | undefined>(undefined)

/** For a Screen: the name of the page in it. */
export function usePageName(): PageName {
  const [claims, setClaims] = useState<readonly symbol[]>([])
  const claim = useCallback((by: symbol) => {
    setClaims((others) => [...others, by])
    return () => setClaims((all) => all.filter((one) => one !== by))
  }, [])
  return useMemo(() => ({ claims, claim }), [claims, claim])
}

/** Whether this heading is the page's name: the first that asks is. */
export function useIsPageName(asks: boolean): boolean {
  const page = useContext(PageNameContext)
  const [self] = useState(() => Symbol('heading'))
  const claim = page?.claim
  // Before anything is sent to the view, so that a heading never changes its level under a reader.
  useLayoutEffect(() => (asks ? claim?.(self) : undefined), [asks, claim, self])
  if (!asks) return false
  if (!page) return true
  const [first = self] = page.claims
  return first === self
}

/** Whether nothing on the page asks to be its name, so that the bar's title has to be it. */
export function useIsNameless(): boolean {
  const page = useContext(PageNameContext)
  return page === undefined || page.claims.length === 0
}
