import { useMe } from '@client/features/account/use-me'
import {
  ActivityHead,
  HowFull,
  Notice,
  Rules,
  WhatCounts,
  WhenAndWhere,
} from '@client/features/activity/activity-facts'
import { DETAIL_COPY } from '@client/features/activity/copy'
import { useSeenActivity } from '@client/features/activity/use-seen-activities'
import { useTakingPart } from '@client/features/activity/use-taking-part'
import { AskedPage } from '@client/features/frame/asked-page'
import { replace, useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import type { Asked } from '@client/platform/use-call'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { useEffect } from 'react'
import { RemindAction } from '../remind-action'

interface FoundProps {
  readonly activity: PublicActivity
  readonly asked: Asked<PublicActivity>
  readonly seenAt: number | undefined
}

/** The activity is there: what it is, one's own part in it, and the way to sign up. */
function FoundActivity({ activity, asked, seenAt }: FoundProps) {
  const { account } = useMe()
  const serves = account?.grants.some(({ role }) => role === 'volunteer') ?? false
  const { isAhead, now, ...part } = useTakingPart({
    ...{ activity, account, serves, onChanged: asked.reload },
    inCard: <RemindAction />,
  })
  return (
    <AskedPage
      title={DETAIL_COPY.title}
      asked={asked}
      seenAt={seenAt}
      shape={['title', 'card', 'card']}
      footer={part.footer}
      over={part.layer}
    >
      {() => (
        <>
          {part.off}
          <ActivityHead activity={activity} />
          {part.standing}
          <WhenAndWhere activity={activity} />
          {isAhead ? <HowFull activity={activity} /> : null}
          <Notice activity={activity} />
          <WhatCounts activity={activity} />
          {isAhead ? <Rules activity={activity} now={now} /> : null}
        </>
      )}
    </AskedPage>
  )
}

/** An activity, for everybody; signing up stands at its foot (boards 07, 07b). */
export default function ActivityPage() {
  const { id = '' } = useParams<'event/detail'>()
  const { asked, seenAt } = useSeenActivity(id)
  const found = asked.state === 'ready' ? asked.output : undefined
  const isTraining = !!found?.trainingFields
  // Whatever led here: a training has a page of its own.
  useEffect(() => {
    if (isTraining) void replace('training/detail', { id })
  }, [isTraining, id])
  useShareContent({
    title: found?.title ?? DETAIL_COPY.title,
    route: 'event/detail',
    params: { id },
  })
  if (found) return <FoundActivity activity={found} asked={asked} seenAt={seenAt} />
  return (
    <AskedPage title={DETAIL_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
