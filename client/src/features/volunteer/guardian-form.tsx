import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { CheckRow } from '@client/ui/check-row'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'
import { GUARDIAN_COPY } from './copy'

export const RELATIONS = ['mother', 'father', 'grandparent', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

export interface GuardianDraft {
  readonly relation: Relation | null
  readonly consented: boolean
}

export interface GuardianFormProps {
  readonly draft: GuardianDraft
  readonly problems: Partial<Record<keyof GuardianDraft, string>>
  readonly onChange: (change: Partial<GuardianDraft>) => void
}

const { title, text } = CONSENT_TEXTS.guardian

/** What an adult reads, says of themselves, and ticks for a child (REG-07, R-30). */
export function GuardianForm({ draft, problems, onChange }: GuardianFormProps) {
  return (
    <>
      <PageHead title={GUARDIAN_COPY.question} text={GUARDIAN_COPY.text} />
      <CellGroup>
        {GUARDIAN_COPY.facts.map(({ icon, title: fact, hint }) => (
          <Cell key={fact} icon={icon} title={fact} hint={hint} />
        ))}
      </CellGroup>
      <Stack gap={2}>
        <View className="t-lead t-strong">{GUARDIAN_COPY.relation}</View>
        <OptionGroup label={GUARDIAN_COPY.relation}>
          {RELATIONS.map((relation) => (
            <Option
              key={relation}
              title={GUARDIAN_COPY.relations[relation]}
              selected={draft.relation === relation}
              onSelect={() => onChange({ relation })}
            />
          ))}
        </OptionGroup>
        <ProblemLine text={problems.relation} />
      </Stack>
      <Card pad="rows">
        <CheckRow
          title={title}
          text={text}
          checked={draft.consented}
          error={problems.consented}
          onChange={(consented) => onChange({ consented })}
        />
      </Card>
      <Callout block tone="sunken" icon="eye">
        {GUARDIAN_COPY.readers}
      </Callout>
    </>
  )
}
