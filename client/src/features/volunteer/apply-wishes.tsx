import { Card } from '@client/ui/card'
import { CheckChips } from '@client/ui/check-chips'
import { CheckRow } from '@client/ui/check-row'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { type ApplyDraft, type ApplyProblems, type Agreed } from './apply-draft'
import { WISHES_COPY } from './copy'
import { ProblemLine } from './problem-line'
import { AUDIENCE_CHOICES, SKILL_CHOICES, SPARE_TIME_CHOICES } from './wishes'

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
      <Stack gap={2}>
        <Heading level={1}>{WISHES_COPY.skills}</Heading>
        <CheckChips
          label={WISHES_COPY.skills}
          items={SKILL_CHOICES}
          value={draft.skills}
          onChange={(skills) => onChange({ skills })}
        />
        <ProblemLine text={problems.skills} />
      </Stack>
      <Stack gap={2}>
        <Heading>{WISHES_COPY.spareTimes}</Heading>
        <CheckChips
          label={WISHES_COPY.spareTimes}
          items={SPARE_TIME_CHOICES}
          value={draft.spareTimes}
          onChange={(spareTimes) => onChange({ spareTimes })}
        />
        <ProblemLine text={problems.spareTimes} />
      </Stack>
      <Stack gap={2}>
        <Heading>{WISHES_COPY.audiences}</Heading>
        <CheckChips
          label={WISHES_COPY.audiences}
          items={AUDIENCE_CHOICES}
          value={draft.audiences}
          onChange={(audiences) => onChange({ audiences })}
        />
      </Stack>
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
