import type { Instant } from '@shared/kit/time'
import type { PublishedAlert } from '@shared/learn/trend-model'

/** An alert as it was heard, for when there is no network. */
export interface HeardAlert {
  readonly alert: PublishedAlert
  readonly heardAt: Instant
}

/** So many that were opened by a link stay beside the list. */
const MOST_KEPT = 30

/** What is kept after a list was heard: the list, and what was opened by a link. */
export function withListed(
  kept: readonly HeardAlert[],
  listed: readonly PublishedAlert[],
  heardAt: Instant,
): HeardAlert[] {
  const fresh = listed.map((alert) => ({ alert, heardAt }))
  const others = kept.filter(({ alert }) => !listed.some(({ id }) => id === alert.id))
  return [...fresh, ...others].slice(0, MOST_KEPT)
}

/** What is kept after an alert was opened, or was taken off. */
export function withOpened(
  kept: readonly HeardAlert[],
  id: string,
  opened: HeardAlert | undefined,
): HeardAlert[] {
  const others = kept.filter(({ alert }) => alert.id !== id)
  return [...(opened ? [opened] : []), ...others].slice(0, MOST_KEPT)
}
