import { CheckChips } from '@client/ui/check-chips'
import { Heading } from '@client/ui/heading'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import type { ApplyDraft } from './apply-draft'
import { WISHES_COPY } from './copy'
import { AUDIENCE_CHOICES, SKILL_CHOICES, SPARE_TIME_CHOICES } from './wishes'

type Wishes = Pick<ApplyDraft, 'skills' | 'spareTimes' | 'audiences'>

export interface WishFieldsProps {
  readonly wishes: Wishes
  readonly problems: Partial<Record<keyof Wishes, string>>
  readonly onChange: (change: Partial<Wishes>) => void
}

/** Skills, time and whom to help: asked of an applicant, changed by a volunteer at any time. */
export function WishFields({ wishes, problems, onChange }: WishFieldsProps) {
  return (
    <>
      <Stack gap={2}>
        <Heading level={1}>{WISHES_COPY.skills}</Heading>
        <CheckChips
          label={WISHES_COPY.skills}
          items={SKILL_CHOICES}
          value={wishes.skills}
          onChange={(skills) => onChange({ skills })}
        />
        <ProblemLine text={problems.skills} />
      </Stack>
      <Stack gap={2}>
        <Heading>{WISHES_COPY.spareTimes}</Heading>
        <CheckChips
          label={WISHES_COPY.spareTimes}
          items={SPARE_TIME_CHOICES}
          value={wishes.spareTimes}
          onChange={(spareTimes) => onChange({ spareTimes })}
        />
        <ProblemLine text={problems.spareTimes} />
      </Stack>
      <Stack gap={2}>
        <Heading>{WISHES_COPY.audiences}</Heading>
        <CheckChips
          label={WISHES_COPY.audiences}
          items={AUDIENCE_CHOICES}
          value={wishes.audiences}
          onChange={(audiences) => onChange({ audiences })}
        />
      </Stack>
    </>
  )
}
