import { useAct } from '@client/platform/use-act'
import type { helpContract } from '@shared/help/contract'
import type { CaseRow } from '@shared/help/model'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { useState } from 'react'

export type ListedCases = OutputOf<(typeof helpContract.actions)['listCases']>
/** The last case that was seen. */
export type After = NonNullable<InputOf<(typeof helpContract.actions)['listCases']>['after']>
/** Asks for what follows in the same list. */
export type AskAfter = (after: After) => Promise<ListedCases>

/** What of a list is on the page. */
export interface CasePages {
  /** Page after page, so that a further one is all that is drawn anew. */
  readonly pages: readonly (readonly CaseRow[])[]
  /** Whether cases follow. */
  readonly more: boolean
  readonly next: 'idle' | 'loading' | 'failed'
  readonly showNext: () => void
}

/** How many rows a page begins with: more with every tag would pass what a mini-program is sent at once. */
const PAGE = 8

/**
 * A list of cases, eight at first and eight more with each asking. When the list is heard anew it begins again:
 * what followed before may have been closed since, so it is not kept as the entries of a ledger are.
 */
export function useCasePages(listed: ListedCases, askAfter: AskAfter): CasePages {
  const [kept, keep] = useState({
    of: listed,
    pages: [] as readonly CasePages['pages'][number][],
    more: false,
  })
  const { busy, error, run } = useAct()
  const isKept = kept.of === listed && kept.pages.length > 0
  const pages = [listed.cases.slice(0, PAGE), ...(isKept ? kept.pages : [])]
  const last = pages.at(-1)?.at(-1)

  async function askNext(): Promise<void> {
    if (!last) return
    const { id, urgent, receivedAt, dueAt } = last
    const { cases, more } = await askAfter({ id, urgent, receivedAt, dueAt })
    // One whose clock changed meanwhile can come a second time.
    const known = new Set(pages.flat().map((row) => row.id))
    keep({
      of: listed,
      pages: [...pages.slice(1), cases.filter((row) => !known.has(row.id))],
      more,
    })
  }

  return {
    pages,
    more: isKept ? kept.more : listed.more || listed.cases.length > PAGE,
    next: busy ? 'loading' : error ? 'failed' : 'idle',
    showNext: () => void run(askNext),
  }
}
