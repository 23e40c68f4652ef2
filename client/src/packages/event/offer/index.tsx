import { useMe } from '@client/features/account/use-me'
import { ActivityCard } from '@client/features/activity/activity-card'
import { OFFER_COPY } from '@client/features/activity/copy'
import { OfferClock, OfferHead, otherThatDay, ThatDay } from '@client/features/activity/offer'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { signingContract } from '@shared/activity/signing-actions'
import { useState } from 'react'

/** A place that came free and is held for a while: taken, or left to the next (board 39). */
export default function OfferPage() {
  const { id = '' } = useParams<'event/offer'>()
  const { account } = useMe()
  const asked = useCall(signingContract, 'listOwnSignUps', account === undefined ? null : {})
  const act = useAct()
  const now = useNow()
  const [answered, setAnswered] = useState<'taken' | 'gone'>()
  const signUp =
    asked.state === 'ready' ? asked.output.signUps.find((one) => one.id === id) : undefined
  const outcome = answered ?? (signUp?.state === 'confirmed' ? 'taken' : 'over')
  const stands = signUp?.state === 'offered' && (signUp.offerUntil ?? 0) > now

  const answer = (take: boolean) =>
    act.run(async () => {
      await call(signingContract, 'answerOffer', { signUpId: id, take })
      setAnswered(take ? 'taken' : 'gone')
      asked.reload()
    })

  return (
    <AskedPage
      title={OFFER_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      tone={stands && !answered ? 'good' : undefined}
      guest={account === null}
      footer={
        stands && !answered ? (
          <Footer>
            <Button loading={act.busy && OFFER_COPY.taking} onPress={() => void answer(true)}>
              {OFFER_COPY.take}
            </Button>
            <Button variant="text" onPress={() => void answer(false)}>
              {OFFER_COPY.leave}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {({ signUps }) =>
        answered || !stands || !signUp ? (
          <StatePage
            art={outcome === 'taken' ? 'window-done' : 'window-empty'}
            {...OFFER_COPY[outcome]}
            action={
              <Button variant="quiet" onPress={() => void open('event/mine', {})}>
                {OFFER_COPY.toMine}
              </Button>
            }
          />
        ) : (
          <>
            <OfferHead signUp={signUp} />
            <OfferClock until={signUp.offerUntil ?? 0} now={now} />
            <ErrorCallout block text={act.error?.sentence} />
            <ActivityCard
              {...{ title: signUp.title, place: signUp.place }}
              {...{ from: signUp.slot.from, to: signUp.slot.to, now }}
            />
            <ThatDay other={otherThatDay(signUp, signUps)} />
          </>
        )
      }
    </AskedPage>
  )
}
