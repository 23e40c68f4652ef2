import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { volunteerContract } from '@shared/volunteer/contract'
import { passesTier } from '@shared/volunteer/rules'
import {
  TIER_SIDES,
  type CertificateKind,
  type TierMarks,
  type TierRow,
  type TierSide,
} from '@shared/volunteer/tier-model'
import { CERTIFICATE_WORDS, TIER_SIDE_WORDS, TIER_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TIER_COPY } from './tier-copy'

/** The contract's bounds: a reason in characters, a validity in months. */
const REASON = { min: 2, max: 60 }
const MONTHS = { min: 6, max: 60, step: 6 }
/** Marks move by five: nobody judges teaching to the point. */
const MARK_STEP = 5
const NO_MARKS: TierMarks = { education: 0, training: 0, experience: 0, teaching: 0 }

/** Judging one application for a tier by its four sides and the test. TIER-02, TIER-05. */
export function useAssessment(row: TierRow) {
  const [marks, setMarks] = useState(NO_MARKS)
  const [testMark, setTestMark] = useState(0)
  const [reason, setReason] = useState('')
  const [kind, setKind] = useState<CertificateKind>('excellence')
  const [validMonths, setValidMonths] = useState(24)
  const act = useAct()
  return {
    row,
    marks,
    mark: (side: TierSide, value: number) => setMarks({ ...marks, [side]: value }),
    testMark,
    setTestMark,
    reason,
    setReason,
    kind,
    setKind,
    validMonths,
    setValidMonths,
    act,
    passes: passesTier(marks, testMark),
    ready: reason.trim().length >= REASON.min,
    decide: (pass: boolean) =>
      act.run(async () => {
        await call(volunteerContract, 'assessTier', {
          tierId: row.id,
          marks,
          testMark,
          pass,
          reason: reason.trim(),
          kind,
          validMonths,
        })
      }),
  }
}

export type Assessment = ReturnType<typeof useAssessment>

/** What the applicant says of each side. */
function Statement({ row }: { readonly row: TierRow }) {
  return (
    <Section title={TIER_COPY.said}>
      <Card>
        <Stack gap={3}>
          {TIER_SIDES.map((side) => (
            <View key={side}>
              <View className="t-2">{TIER_SIDE_WORDS[side]}</View>
              <View>{row.statement[side]}</View>
            </View>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}

function Mark(props: {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  const { label, value, onChange } = props
  return (
    <Stepper
      label={label}
      value={value}
      min={0}
      max={100}
      step={MARK_STEP}
      words={[TIER_COPY.less(label), TIER_COPY.more(label)]}
      onChange={onChange}
    />
  )
}

/** The marks, the words that go with them, and the certificate that follows. */
export function AssessmentFields({ assessment }: { readonly assessment: Assessment }) {
  const { row, marks, mark, testMark, setTestMark, reason, setReason, passes } = assessment
  const { kind, setKind, validMonths, setValidMonths } = assessment
  return (
    <>
      <PageHead
        size="title"
        title={`${row.maskedName}${TIER_COPY.applies(TIER_WORDS[row.tier])}`}
        text={row.stationName}
      />
      <Statement row={row} />
      <Section title={TIER_COPY.marks}>
        <Stack gap={2}>
          <View className="t-2">{TIER_COPY.marksHint}</View>
          <Card pad="rows">
            {TIER_SIDES.map((side) => (
              <View key={side}>
                <Mark
                  label={TIER_SIDE_WORDS[side]}
                  value={marks[side]}
                  onChange={(value) => mark(side, value)}
                />
                <Divider />
              </View>
            ))}
            <Mark label={TIER_COPY.test} value={testMark} onChange={setTestMark} />
          </Card>
        </Stack>
      </Section>
      {passes ? (
        <Section title={TIER_COPY.kind}>
          <Stack>
            <Segments
              label={TIER_COPY.kind}
              items={[
                { key: 'excellence', label: CERTIFICATE_WORDS.excellence },
                { key: 'national', label: CERTIFICATE_WORDS.national },
              ]}
              current={kind}
              onChange={setKind}
            />
            <Card>
              <Stepper
                label={TIER_COPY.valid}
                value={validMonths}
                unit={TIER_COPY.months}
                {...MONTHS}
                words={[TIER_COPY.fewerMonths, TIER_COPY.moreMonths]}
                onChange={setValidMonths}
              />
            </Card>
          </Stack>
        </Section>
      ) : null}
      <Field
        label={TIER_COPY.reason}
        hint={TIER_COPY.reasonHint}
        placeholder={TIER_COPY.reasonPlaceholder}
        max={REASON.max}
        value={reason}
        onChange={setReason}
      />
    </>
  )
}
