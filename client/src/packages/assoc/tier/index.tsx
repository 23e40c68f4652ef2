import { AskedPage } from '@client/features/frame/asked-page'
import { AssessmentFields, useAssessment } from '@client/features/volunteer-review/tier-assessment'
import { TIER_COPY } from '@client/features/volunteer-review/tier-copy'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { volunteerContract } from '@shared/volunteer/contract'
import type { TierRow } from '@shared/volunteer/tier-model'
import { useState } from 'react'

function Assess({ row }: { readonly row: TierRow }) {
  const assessment = useAssessment(row)
  const { passes, ready, act } = assessment
  const decide = async (pass: boolean) => {
    if (await assessment.decide(pass)) await back()
  }
  const note = ready ? (passes ? undefined : TIER_COPY.below) : TIER_COPY.off
  return (
    <Screen
      nav={<NavBar title={TIER_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer layout="row" note={note}>
          <Button
            variant="line"
            block={false}
            disabled={!ready || act.busy}
            onPress={() => void decide(false)}
          >
            {TIER_COPY.return}
          </Button>
          <Button
            disabled={!ready || !passes}
            loading={act.busy && TIER_COPY.saving}
            onPress={() => void decide(true)}
          >
            {TIER_COPY.pass}
          </Button>
        </Footer>
      }
    >
      <AssessmentFields assessment={assessment} />
      <ErrorCallout block text={act.error?.sentence} />
    </Screen>
  )
}

/** Assessing one application for a tier (TIER-02, TIER-05). It is judged as it was when the page opened. */
export default function TierPage() {
  const { id } = useParams<'assoc/tier'>()
  const asked = useCall(volunteerContract, 'listTierApplications', id === undefined ? null : {})
  const [first, setFirst] = useState<TierRow>()
  if (asked.state === 'ready' && !first) {
    const found = asked.output.applications.find((row) => row.id === id)
    if (found) setFirst(found)
  }
  if (first) return <Assess row={first} />
  return (
    <AskedPage title={TIER_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => <StatePage art="window-empty" {...TIER_COPY.gone} />}
    </AskedPage>
  )
}
