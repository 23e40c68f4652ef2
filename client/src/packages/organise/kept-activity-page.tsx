import { AskedPage } from '@client/features/frame/asked-page'
import { useCall } from '@client/platform/use-call'
import { activityContract } from '@shared/activity/contract'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { useState, type ReactNode } from 'react'

export interface KeptActivityPageProps {
  readonly id: string | undefined
  readonly title: string
  /** A whole page; it begins with the activity as it was when the page opened. */
  readonly children: (activity: KeptActivity) => ReactNode
}

/** A form about an activity: asked for once, so that a refresh takes nothing back that was written. */
export function KeptActivityPage({ id, title, children }: KeptActivityPageProps) {
  const asked = useCall(activityContract, 'getKeptActivity', id === undefined ? null : { id })
  const [first, setFirst] = useState<KeptActivity>()
  if (asked.state === 'ready' && !first) setFirst(asked.output.activity)
  if (first) return <>{children(first)}</>
  return (
    <AskedPage title={title} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}
