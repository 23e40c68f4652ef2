import { isUnreached } from '@client/platform/call'
import { defineKey, storage, useStored } from '@client/platform/storage'
import { useCall } from '@client/platform/use-call'
import { learnContract } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import type { PublishedAlert } from '@shared/learn/trend-model'
import { useEffect } from 'react'
import { type HeardAlert, withListed, withOpened } from './kept-alerts'

const HEARD = defineKey<readonly HeardAlert[]>('learn.alerts', 1, [])

/** What is published near a station and by the association; without a network what was heard last. */
export function usePublishedAlerts(stationId: string | undefined): readonly PublishedAlert[] {
  const asked = useCall(learnContract, 'listAlerts', stationId === undefined ? {} : { stationId })
  const [heard] = useStored(HEARD)
  const listed = asked.state === 'ready' ? asked.output.alerts : undefined
  useEffect(() => {
    if (listed) storage.write(HEARD, withListed(storage.read(HEARD), listed, Date.now()))
  }, [listed])
  return listed ?? heard.map(({ alert }) => alert)
}

/** An alert by its link: as it is now, or, with no network, as it was heard; `asked` says what went wrong otherwise. */
export function usePublishedAlert(id: string) {
  const asked = useCall(learnContract, 'getAlert', { id })
  const [heard] = useStored(HEARD)
  const known = heard.find(({ alert }) => alert.id === id)
  const fresh = asked.state === 'ready' ? asked.output : undefined
  const isGone = asked.state === 'failed' && asked.error.code === learnErrors.NO_ALERT.code
  useEffect(() => {
    const opened = fresh && { alert: fresh, heardAt: Date.now() }
    if (opened || isGone) storage.write(HEARD, withOpened(storage.read(HEARD), id, opened))
  }, [fresh, id, isGone])
  const isOffline = asked.state === 'failed' && isUnreached(asked.error)
  return {
    asked,
    isGone,
    alert: fresh ?? (isGone ? undefined : known?.alert),
    /** When what is shown was heard, if it could not be asked for now. */
    savedAt: isOffline ? known?.heardAt : undefined,
  }
}
