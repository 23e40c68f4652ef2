import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { InlineAction } from '@client/ui/inline-action'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { type ApplyDraft, type ApplyProblems, type Agreed } from './apply-draft'
import { WISHES_COPY } from './copy'
import { WishFields } from './wish-fields'

export const AGREEMENT_NAMES = ['volunteerAgreement', 'confidentiality'] as const
export type AgreementName = (typeof AGREEMENT_NAMES)[number]

export interface ApplyWishesProps {
  readonly draft: ApplyDraft
  readonly agreed: Agreed
  readonly problems: ApplyProblems
  readonly onChange: (change: Partial<ApplyDraft>) => void
  readonly onAgree: (change: Partial<Agreed>) => void
  readonly onRead: (name: AgreementName) => void
}

/** Step two: skills, time, whom to help, and the two agreements, none ticked beforehand (board 34b). */
export function ApplyWishes(props: ApplyWishesProps) {
  const { draft, agreed, problems, onChange, onAgree, onRead } = props
  return (
    <>
      <WishFields wishes={draft} problems={problems} onChange={onChange} />
      <Card pad="rows">
        {AGREEMENT_NAMES.map((name) => (
          <CheckRow
            key={name}
            title={CONSENT_TEXTS[name].title}
            text={CONSENT_TEXTS[name].text}
            checked={agreed[name]}
            error={problems[name]}
            end={<InlineAction label={WISHES_COPY.read} onPress={() => onRead(name)} />}
            onChange={(on) => onAgree({ [name]: on })}
          />
        ))}
      </Card>
    </>
  )
}
