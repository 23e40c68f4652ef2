import { FormPage } from '@client/features/frame/form-page'
import { TIER_COPY } from '@client/features/volunteer/tier-copy'
import { statementProblems, tierNamed } from '@client/features/volunteer/tier-words'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useRecordedAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { volunteerContract } from '@shared/volunteer/contract'
import { type Tier, TIER_SIDES, type TierStatement } from '@shared/volunteer/tier-model'
import { TIER_SIDE_WORDS, TIER_WORDS } from '@shared/volunteer/words'
import { useState } from 'react'

const BLANK: TierStatement = { education: '', training: '', experience: '', teaching: '' }

/** Asking to be certified: the four sides that are judged as a whole (TIER-02, TIER-04). */
export default function TierPage() {
  const tier = tierNamed(useParams<'volunteer/tier'>().tier)
  if (tier) return <TierForm tier={tier} />
  return (
    <Screen
      nav={<NavBar title={TIER_COPY.noTier} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage art="window-empty" title={TIER_COPY.noTier} />
    </Screen>
  )
}

function TierForm({ tier }: { readonly tier: Tier }) {
  const draft = useDraft(`volunteer.tier.${tier}.1`, BLANK)
  const [problems, setProblems] = useState<ReturnType<typeof statementProblems>>({})
  const { callTo, attentionOf } = useFirstError(TIER_SIDES)
  const act = useRecordedAct('tier')
  const title = TIER_COPY.title(TIER_WORDS[tier])
  const send = async () => {
    const found = statementProblems(draft.value)
    setProblems(found)
    if (callTo(found)) return
    draft.save()
    const input = { tier, statement: draft.value }
    const done = await act.run(input, async (id) => {
      await call(volunteerContract, 'applyForTier', { id, ...input })
    })
    if (!done) return
    draft.discard()
    await back()
  }
  return (
    <FormPage
      title={title}
      save={TIER_COPY.save}
      saving={TIER_COPY.saving}
      note={TIER_COPY.note}
      act={act}
      onSave={() => void send()}
    >
      <PageHead title={title} text={TIER_COPY.text} />
      {TIER_SIDES.map((side) => (
        <Field
          key={side}
          kind="area"
          label={TIER_SIDE_WORDS[side]}
          placeholder={TIER_COPY.hints[side]}
          max={200}
          value={draft.value[side]}
          error={problems[side]}
          attention={attentionOf(side)}
          onChange={(words) => {
            draft.update({ [side]: words })
            setProblems({})
          }}
        />
      ))}
      <Callout block tone="sunken" icon="lock">
        {TIER_COPY.readers}
      </Callout>
    </FormPage>
  )
}
