import { AskedPage } from '@client/features/frame/asked-page'
import { useKeptActivity } from '@client/features/organise/use-plan'
import type { KeptActivity } from '@shared/activity/planning-actions'
import type { ReactNode } from 'react'

export interface KeptActivityPageProps {
  readonly id: string | undefined
  readonly title: string
  /** A whole page. */
  readonly children: (activity: KeptActivity) => ReactNode
}

/** A form about an activity, once it is known which. */
export function KeptActivityPage({ id = '', title, children }: KeptActivityPageProps) {
  const asked = useKeptActivity(id)
  if (asked.state === 'ready') return <>{children(asked.output.activity)}</>
  return (
    <AskedPage title={title} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}
