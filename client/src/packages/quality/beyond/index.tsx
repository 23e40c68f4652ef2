import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { BEYOND_COPY } from '@client/features/quality/copy'
import { DayFacts } from '@client/features/quality/day-facts'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { reviewContract } from '@shared/survey/review-actions'
import type { BeyondDay } from '@shared/survey/review-model'
import { useQualityPlace } from '../quality-place'

/** Whether there is something to say of a day: at first, and once otherwise. */
function mayDecide({ own, state, word }: BeyondDay): boolean {
  return !own && (state === 'waiting' || word?.mayChange === true)
}

/** The minutes beyond 60 of one day: whether they count, with the reason. D-04. */
export default function BeyondPage() {
  const { volunteer, day } = useParams<'quality/beyond'>()
  const place = useQualityPlace()
  const waiting = useCall(reviewContract, 'listBeyond', place && { ...place, done: false })
  const done = useCall(reviewContract, 'listBeyond', place && { ...place, done: true })
  const reasoned = useReasoned(() => {
    waiting.reload()
    done.reload()
  }, true)
  const days = [waiting, done].flatMap((asked) =>
    asked.state === 'ready' ? asked.output.days : [],
  )
  const found = days.find((one) => one.volunteerId === volunteer && one.day === day)
  const decide = ({ volunteerId, day: date }: BeyondDay, grant: boolean) =>
    reasoned.ask({
      title: grant ? BEYOND_COPY.grantTitle : BEYOND_COPY.refuseTitle,
      text: BEYOND_COPY.reasonText,
      placeholder: BEYOND_COPY.placeholder,
      act: grant ? BEYOND_COPY.grant : BEYOND_COPY.refuse,
      destructive: !grant,
      said: BEYOND_COPY.said,
      work: (reason) =>
        call(reviewContract, 'decideBeyond', { volunteerId, day: date, grant, reason }),
    })
  return (
    <AskedPage
      title={BEYOND_COPY.title}
      asked={done.state === 'ready' ? waiting : done}
      shape={['card', 'card']}
      over={reasoned.layer}
      footer={
        found && mayDecide(found) ? (
          <Footer layout="row">
            <Button variant="line" onPress={() => decide(found, false)}>
              {BEYOND_COPY.refuse}
            </Button>
            <Button onPress={() => decide(found, true)}>{BEYOND_COPY.grant}</Button>
          </Footer>
        ) : undefined
      }
    >
      {() =>
        found ? <DayFacts day={found} /> : <StatePage art="window-empty" {...BEYOND_COPY.gone} />
      }
    </AskedPage>
  )
}
