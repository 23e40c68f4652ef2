import { DisclosureList } from '@client/features/cases/disclosure-list'
import { DISCLOSURES_COPY } from '@client/features/cases/waiting-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { call } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import type { WaitingDisclosure } from '@shared/help/case-model'
import { helpContract } from '@shared/help/contract'

const WORDS = {
  agree: {
    title: DISCLOSURES_COPY.agreeTitle,
    text: DISCLOSURES_COPY.agreeText,
    placeholder: DISCLOSURES_COPY.agreePlaceholder,
    act: DISCLOSURES_COPY.agree,
    said: DISCLOSURES_COPY.agreed,
  },
  refuse: {
    title: DISCLOSURES_COPY.refuseTitle,
    text: DISCLOSURES_COPY.refuseText,
    placeholder: DISCLOSURES_COPY.refusePlaceholder,
    act: DISCLOSURES_COPY.refuse,
    said: DISCLOSURES_COPY.refused,
  },
} as const

/** The exceptions to confidentiality that wait for a second person; nothing may be told before. AMB-59. */
export default function DisclosuresPage() {
  const asked = useCall(helpContract, 'listDisclosures', {})
  const reasoned = useReasoned(asked.reload)
  const now = useNow()

  const decide = async ({ caseId, referralId }: WaitingDisclosure, agree: boolean) => {
    // One id for one asking: a second try is the same step.
    const stepId = await newClientId('reportStep')
    reasoned.ask({
      ...WORDS[agree ? 'agree' : 'refuse'],
      note: DISCLOSURES_COPY.note,
      work: (note) =>
        call(helpContract, 'decideDisclosure', { id: caseId, stepId, referralId, agree, note }),
    })
  }
  return (
    <AskedPage
      title={DISCLOSURES_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      over={reasoned.layer}
    >
      {({ waiting }) => (
        <DisclosureList
          waiting={waiting}
          now={now}
          onDecide={(one, agree) => void decide(one, agree)}
        />
      )}
    </AskedPage>
  )
}
