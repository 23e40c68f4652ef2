import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import {
  type ApplyDraft,
  type ApplyProblems,
  birthMonthOf,
  birthMonthWords,
  guardianNeedOf,
} from './apply-draft'
import { INTRO_COPY } from './copy'
import { GuardianPart } from './guardian-part'
import { type KeptPhone, PhoneChoice } from './phone-choice'
import { type AskedStations, StationCell } from './station-choice'

/** The fields that can take the focus, in reading order. */
export const INTRO_FIELDS = ['name', 'birthMonth', 'guardianCode', 'phone'] as const
type IntroField = (typeof INTRO_FIELDS)[number]

export interface ApplyIntroProps {
  readonly draft: ApplyDraft
  readonly problems: ApplyProblems
  readonly attentionOf: (field: IntroField) => number
  readonly keptPhone: KeptPhone
  readonly stations: AskedStations
  readonly now: number
  readonly onChange: (change: Partial<ApplyDraft>) => void
  readonly onPickStation: () => void
  readonly onSaid: (words: string) => void
}

/** Step one: who somebody is, and where they would like to help (board 34). Each field says who reads it. */
export function ApplyIntro(props: ApplyIntroProps) {
  const { draft, problems, attentionOf, onChange } = props
  const month = birthMonthOf(draft.birth, props.now)
  const need = guardianNeedOf(draft.birth, props.now)
  return (
    <>
      <PageHead title={INTRO_COPY.question} text={INTRO_COPY.promise} />
      <Field
        label={INTRO_COPY.name}
        hint={INTRO_COPY.nameHint}
        placeholder={INTRO_COPY.namePlaceholder}
        max={20}
        value={draft.name}
        error={problems.name}
        attention={attentionOf('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={INTRO_COPY.birthMonth}
        hint={month ? birthMonthWords(month) : INTRO_COPY.birthHint}
        placeholder={INTRO_COPY.birthPlaceholder}
        keyboard="number"
        max={6}
        value={draft.birth}
        error={problems.birthMonth}
        attention={attentionOf('birthMonth')}
        onChange={(birth) => onChange({ birth })}
      />
      {need === 'none' ? null : (
        <GuardianPart
          need={need}
          code={draft.guardianCode}
          problem={problems.guardianCode}
          attention={attentionOf('guardianCode')}
          onChange={(guardianCode) => onChange({ guardianCode })}
          onSaid={props.onSaid}
        />
      )}
      <PhoneChoice
        kept={props.keptPhone}
        phone={draft.phone}
        otherPhone={draft.otherPhone}
        problem={problems.phone}
        attention={attentionOf('phone')}
        onChange={onChange}
      />
      <Stack gap={2}>
        <View className="t-lead t-strong">{INTRO_COPY.station}</View>
        <StationCell
          asked={props.stations}
          stationId={draft.stationId}
          empty={INTRO_COPY.pickStation}
          onOpen={props.onPickStation}
        />
        <ProblemLine text={problems.stationId} />
      </Stack>
      <Callout block tone="sunken" icon="lock">
        {INTRO_COPY.readers}
      </Callout>
    </>
  )
}
