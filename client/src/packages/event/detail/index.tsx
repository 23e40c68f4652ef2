import { useMe } from '@client/features/account/use-me'
import {
  ActivityHead,
  HowFull,
  Notice,
  WhatCounts,
  WhenAndWhere,
} from '@client/features/activity/activity-facts'
import { DETAIL_COPY } from '@client/features/activity/copy'
import { canLeave, stateWords } from '@client/features/activity/own-sign-ups'
import { firstChoice, type SignUpChoice } from '@client/features/activity/sign-up-choice'
import { SignUpFields } from '@client/features/activity/sign-up-fields'
import { SignUpFooter } from '@client/features/activity/sign-up-footer'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useShareContent } from '@client/platform/share'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { activityContract } from '@shared/activity/contract'
import { useState } from 'react'

/** An activity, for everybody; signing up stands at its foot (boards 07, 07b). */
export default function ActivityPage() {
  const { id = '' } = useParams<'event/detail'>()
  const { account } = useMe()
  const asked = useCall(activityContract, 'getActivity', id === '' ? null : { id })
  const own = useCall(activityContract, 'listOwnSignUps', account ? {} : null)
  const [change, setChange] = useState<Partial<SignUpChoice>>({})
  const now = useNow()
  const found = asked.state === 'ready' ? asked.output : undefined
  useShareContent({
    title: found?.title ?? DETAIL_COPY.title,
    route: 'event/detail',
    params: { id },
  })
  const choice = found && { ...firstChoice(found), ...change }
  const signUps = own.state === 'ready' ? own.output.signUps : []
  const mine = signUps.find((one) => one.activityId === id && canLeave(one))
  const choose = (more: Partial<SignUpChoice>) => setChange((last) => ({ ...last, ...more }))
  const signedUp = () => {
    own.reload()
    asked.reload()
  }
  return (
    <AskedPage
      title={DETAIL_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={
        found && choice ? (
          <SignUpFooter
            activity={found}
            choice={choice}
            signedIn={!!account}
            mine={mine}
            now={now}
            onChange={choose}
            onSignedUp={signedUp}
          />
        ) : undefined
      }
    >
      {(activity) => (
        <>
          {activity.cancelledReason === null ? null : (
            <Callout block tone="bad" icon="info">
              {DETAIL_COPY.cancelled(activity.cancelledReason)}
            </Callout>
          )}
          <ActivityHead activity={activity} />
          {mine ? (
            <Callout
              block
              tone={mine.state === 'confirmed' ? 'good' : 'wait'}
              icon={mine.state === 'confirmed' ? 'tick' : 'clock'}
              lead={stateWords(mine).label}
            />
          ) : null}
          <WhenAndWhere activity={activity} />
          <HowFull activity={activity} />
          {mine || !choice ? null : (
            <SignUpFields activity={activity} choice={choice} onChange={choose} />
          )}
          <Notice activity={activity} />
          <WhatCounts activity={activity} />
        </>
      )}
    </AskedPage>
  )
}
