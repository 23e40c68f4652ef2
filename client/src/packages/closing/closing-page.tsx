import { AskedPage } from '@client/features/frame/asked-page'
import { useCall } from '@client/platform/use-call'
import { closingContract, type Closing } from '@shared/activity/closing-actions'
import { useState, type ReactNode } from 'react'

export interface ClosingPageProps {
  readonly id: string | undefined
  readonly title: string
  /** A whole page; it begins with the closing as it was when the page opened. */
  readonly children: (closing: Closing) => ReactNode
}

/** A form about what follows an activity: asked for once, so that a refresh takes nothing back that was written. */
export function ClosingPage({ id, title, children }: ClosingPageProps) {
  const input = id === undefined ? null : { activityId: id }
  const asked = useCall(closingContract, 'getClosing', input)
  const [first, setFirst] = useState<Closing>()
  if (asked.state === 'ready' && !first) setFirst(asked.output.closing)
  if (first) return <>{children(first)}</>
  return (
    <AskedPage title={title} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}
