import { AskedPage } from '@client/features/frame/asked-page'
import { PublishSheet } from '@client/features/volunteer/publish-sheet'
import { TierCard } from '@client/features/volunteer/tier-card'
import { TIERS_COPY } from '@client/features/volunteer/tier-copy'
import { tierSteps } from '@client/features/volunteer/tier-words'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { ErrorCallout } from '@client/ui/callout'
import { PageHead } from '@client/ui/page-head'
import { consentTo } from '@shared/account/consent-texts'
import { volunteerContract } from '@shared/volunteer/contract'
import { useState } from 'react'

/** Publicist, lecturer, expert: asking, the certificate, and the name on the public list (TIER-01 to TIER-06, R-12). */
export default function TiersPage() {
  const asked = useCall(volunteerContract, 'getMyTiers', {})
  const [publishing, setPublishing] = useState<string>()
  const act = useAct()
  const publish = async (tierId: string, published: boolean) => {
    const done = await act.run(async () => {
      const consents = published ? [consentTo('publicTier')] : []
      await call(volunteerContract, 'publishTier', { tierId, published, consents })
    })
    if (!done) return
    setPublishing(undefined)
    asked.reload()
  }
  return (
    <AskedPage
      title={TIERS_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card', 'card']}
      over={
        publishing ? (
          <PublishSheet
            busy={act.busy}
            error={act.error?.sentence}
            onPublish={() => void publish(publishing, true)}
            onClose={() => {
              setPublishing(undefined)
              act.forgive()
            }}
          />
        ) : null
      }
    >
      {({ tiers }) => (
        <>
          <PageHead title={TIERS_COPY.lead} text={TIERS_COPY.text} />
          <ErrorCallout
            block
            lead={`${TIERS_COPY.notSaved}。`}
            text={!publishing ? act.error?.sentence : undefined}
          />
          {tierSteps(tiers).map((step) => (
            <TierCard
              key={step.tier}
              step={step}
              onApply={() => void open('volunteer/tier', { tier: step.tier })}
              onPublish={({ id }, on) => (on ? setPublishing(id) : void publish(id, false))}
            />
          ))}
        </>
      )}
    </AskedPage>
  )
}
