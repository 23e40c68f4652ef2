import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { MATCH_COPY, NEED_COPY, WAY_WORDS } from '@client/features/need/copy'
import { MatchedActivities, MatchedVolunteers } from '@client/features/need/matches'
import { NeedCard } from '@client/features/need/need-card'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { needContract, type Need } from '@shared/activity/need-actions'
import { useState } from 'react'

interface AnswersProps {
  /** The activity that is picked to answer it. */
  readonly picked: string | null
  readonly onAnswer: (state: 'planned' | 'answered') => void
  readonly onDecline: () => void
}

/** With an activity, in words, or that it cannot be done. */
function Answers({ picked, onAnswer, onDecline }: AnswersProps) {
  return (
    <Footer layout="row">
      <Button variant="line" block={false} onPress={onDecline}>
        {MATCH_COPY.decline}
      </Button>
      <Button onPress={() => onAnswer(picked === null ? 'answered' : 'planned')}>
        {picked === null ? MATCH_COPY.answer : MATCH_COPY.plan}
      </Button>
    </Footer>
  )
}

/** Whether it still waits for an answer, or for the last word about what is planned. */
const isOpen = ({ state }: Need) => state === 'open' || state === 'planned'

/** One need with all that would answer it, each with its reasons; the answer goes to who asked. NEED-05, NEED-06. */
export default function NeedPage() {
  const { id = '' } = useParams<'organise/need'>()
  const asked = useCall(needContract, 'matchNeed', id === '' ? null : { id })
  const [picked, setPicked] = useState<string | null>(null)
  const reasoned = useReasoned(asked.reload, true)
  const need = asked.state === 'ready' ? asked.output.need : undefined

  const answer = (state: 'planned' | 'answered' | 'declined') => {
    const no = state === 'declined'
    const activityId = state === 'planned' ? picked : (need?.activityId ?? null)
    reasoned.ask({
      title: no ? MATCH_COPY.declineTitle : MATCH_COPY.answerTitle,
      text: MATCH_COPY.answerText,
      placeholder: no ? MATCH_COPY.declinePlaceholder : MATCH_COPY.answerPlaceholder,
      act: no ? MATCH_COPY.decline : MATCH_COPY.answer,
      said: MATCH_COPY.said,
      work: (words) => call(needContract, 'answerNeed', { id, state, activityId, answer: words }),
    })
  }
  return (
    <AskedPage
      title={MATCH_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      footer={
        need && isOpen(need) ? (
          <Answers
            picked={need.state === 'open' ? picked : null}
            onAnswer={answer}
            onDecline={() => answer('declined')}
          />
        ) : undefined
      }
      over={reasoned.layer}
    >
      {(matches) => (
        <>
          <NeedCard
            need={matches.need}
            onActivity={(activity) => void open('event/detail', { id: activity })}
          />
          <Card pad="rows">
            <Kv label={NEED_COPY.way} value={WAY_WORDS[matches.need.way]} />
          </Card>
          {isOpen(matches.need) ? (
            <>
              <MatchedActivities
                activities={matches.activities}
                picked={picked}
                {...(matches.need.state === 'open' ? { onPick: setPicked } : {})}
              />
              <MatchedVolunteers volunteers={matches.volunteers} />
            </>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
