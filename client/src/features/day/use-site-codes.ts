import { isUnreached } from '@client/platform/call'
import { hearServerTime } from '@client/platform/server-clock'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { useCall, type Asked } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import type { CheckWay } from '@shared/activity/check-model'
import { CODE_STEP_MS, CODES_AHEAD } from '@shared/activity/check-rules'
import { dayContract } from '@shared/activity/day-actions'
import type { OutputOf } from '@shared/kit/contract'
import { useEffect } from 'react'
import { keptWith } from './codes'

export type SiteCodes = OutputOf<(typeof dayContract.actions)['getSiteCodes']>

const SITE_CODES = defineKey<Readonly<Record<string, SiteCodes>>>('day.site', 1, {})

/** New ones long before the last is used up. In ms. */
const REFRESH_EVERY = (CODES_AHEAD / 6) * CODE_STEP_MS

/** Which codes. */
export interface Site {
  readonly activityId: string
  readonly slotId: string
  readonly way: CheckWay
}

/** The rotating codes of a site; null asks for none. Without a network those that were fetched ahead go on. */
export function useSiteCodes(site: Site | null): Asked<SiteCodes> {
  const asked = useCall(dayContract, 'getSiteCodes', site)
  useEvery(REFRESH_EVERY, asked.reload)
  const [kept] = useStored(SITE_CODES)
  const id = site && [site.activityId, site.slotId, site.way].join('.')
  const heard = asked.state === 'ready' ? asked.output : undefined
  useEffect(() => {
    if (!heard || id === null) return
    hearServerTime(heard.now)
    storage.write(SITE_CODES, keptWith(storage.read(SITE_CODES), id, heard))
  }, [heard, id])

  const known = id === null ? undefined : kept[id]
  if (asked.state === 'failed' && isUnreached(asked.error) && known) {
    return { ...asked, state: 'ready', output: known }
  }
  return asked
}
