import { useMe } from '@client/features/account/use-me'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { CloseSheet } from '@client/features/report/close-sheet'
import { FOLLOW_UP_COPY } from '@client/features/report/copy'
import { FollowUpCard } from '@client/features/report/follow-up-card'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { reportContract } from '@shared/survey/report-actions'
import type { FollowUp } from '@shared/survey/report-model'
import { useCallback, useState } from 'react'

/** Those of a campaign, of the named station, or of the one this person manages; null for nobody's. */
function useWhose() {
  const { campaign, station } = useParams<'report/follow-ups'>()
  const { account } = useMe()
  if (campaign !== undefined) return { campaignId: campaign }
  if (station !== undefined) return { stationId: station }
  if (account === undefined) return undefined
  const managed = account?.grants.find(({ role }) => role === 'stationManager')?.scopeId
  return managed === undefined ? null : { stationId: managed }
}

/** What is done where the report said it is needed: of a station, or of a campaign for the association. SUR-07. */
export default function FollowUpsPage() {
  const whose = useWhose()
  const asked = useCall(reportContract, 'listFollowUps', whose ?? null)
  const now = useNow()
  const [closing, setClosing] = useState<FollowUp>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  if (whose === null) return <WrongFacePage title={FOLLOW_UP_COPY.title} known />

  const closed = () => {
    setClosing(undefined)
    setSaid(FOLLOW_UP_COPY.said)
    asked.reload()
  }
  const withStation = whose !== undefined && 'campaignId' in whose
  const cards = (followUps: readonly FollowUp[]) =>
    followUps.map((followUp) => (
      <FollowUpCard
        key={followUp.id}
        followUp={followUp}
        now={now}
        withStation={withStation}
        onClose={() => setClosing(followUp)}
      />
    ))
  return (
    <AskedPage
      title={FOLLOW_UP_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      over={
        <>
          {closing ? (
            <CloseSheet followUp={closing} onLeave={() => setClosing(undefined)} onDone={closed} />
          ) : null}
          <Toast text={said} onClose={hush} />
        </>
      }
    >
      {({ followUps }) => {
        const [open, done] = ['open', 'done'].map((wanted) =>
          followUps.filter(({ state }) => state === wanted),
        )
        if (followUps.length === 0) {
          return <StatePage art="window-empty" {...FOLLOW_UP_COPY.none} />
        }
        return (
          <>
            <Heading level={1} size="lead">
              {FOLLOW_UP_COPY.open(open?.length ?? 0)}
            </Heading>
            {cards(open ?? [])}
            {done && done.length > 0 ? (
              <Section title={FOLLOW_UP_COPY.done}>
                <Stack>{cards(done)}</Stack>
              </Section>
            ) : null}
          </>
        )
      }}
    </AskedPage>
  )
}
