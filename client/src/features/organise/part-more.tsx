import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Section } from '@client/ui/section'
import { SwitchRow } from '@client/ui/switch-row'
import { fittingInsurance } from '@shared/activity/notice-rules'
import { useState } from 'react'
import { AGREEMENT_ITEMS, PART_COPY } from './part-copy'
import { isDay } from './plan-draft'
import type { PartEdit } from './use-part'

interface PartProps {
  readonly edit: PartEdit
}

/** The cases that need a written agreement, and the insurance that was bought. ACT-17, SAF-03. */
export function Agreement({ edit }: PartProps) {
  const { agreementCases, insurance } = edit.fields.plan.safeguards
  const [policy, setPolicy] = useState({
    insurer: insurance?.insurer ?? '',
    policyNo: insurance?.policyNo ?? '',
    until: insurance?.until ?? '',
    agreed: insurance?.agreed ?? false,
  })
  const update = (some: Partial<typeof policy>) => {
    const written = { ...policy, ...some }
    const { insurer, policyNo, until } = written
    const none = [insurer, policyNo, until].every((word) => word.trim() === '')
    const whole = insurer.trim().length > 1 && policyNo.trim().length > 1 && isDay(until.trim())
    setPolicy(written)
    edit.block(none || whole ? undefined : PART_COPY.agreement.problem)
    if (none) edit.changeSafeguards({ insurance: null })
    else if (whole) edit.changeSafeguards({ insurance: { ...written, until: until.trim() } })
  }
  return (
    <>
      <Section title={PART_COPY.agreement.cases} note={PART_COPY.optional}>
        <CheckChips
          label={PART_COPY.agreement.cases}
          items={AGREEMENT_ITEMS}
          value={agreementCases}
          onChange={(some) => edit.changeSafeguards({ agreementCases: some })}
        />
      </Section>
      <Callout block tone="note" icon="shield">
        {PART_COPY.agreement.fits[fittingInsurance(edit.fields)]}
      </Callout>
      {(['insurer', 'policyNo', 'until'] as const).map((key) => (
        <Field
          key={key}
          label={PART_COPY.agreement[key]}
          hint={PART_COPY.optional}
          max={key === 'until' ? 10 : 30}
          value={policy[key]}
          error={key === 'until' ? edit.problem : undefined}
          onChange={(words) => update({ [key]: words })}
        />
      ))}
      <Card pad="rows">
        <SwitchRow
          title={PART_COPY.agreement.agreed}
          on={policy.agreed}
          onChange={(agreed) => update({ agreed })}
        />
      </Card>
    </>
  )
}

/** A major activity is filed before it is held, and what is large is drilled. ACT-06, ACT-20, SAF-10. */
export function Filing({ edit }: PartProps) {
  const { safeguards, safety } = edit.fields.plan
  const [words, setWords] = useState({
    department: safeguards.filing?.department ?? '',
    no: safeguards.filing?.no ?? '',
    drill: safety.drillOn ?? '',
  })
  const update = (some: Partial<typeof words>) => {
    const written = { ...words, ...some }
    const [department, no, drill] = [written.department, written.no, written.drill].map((word) =>
      word.trim(),
    ) as [string, string, string]
    const filed = department.length > 1 && no.length > 1
    const good = (filed || department + no === '') && (drill === '' || isDay(drill))
    setWords(written)
    edit.block(good ? undefined : PART_COPY.filing.problem)
    if (!good) return
    const { plan } = edit.fields
    edit.changePlan({
      safeguards: { ...plan.safeguards, filing: filed ? { department, no } : null },
      safety: { ...plan.safety, drillOn: drill === '' ? null : drill },
    })
  }
  return (
    <>
      <Card pad="rows">
        <SwitchRow
          title={PART_COPY.filing.major}
          text={PART_COPY.filing.majorHint}
          on={safeguards.major}
          onChange={(major) => edit.changeSafeguards({ major })}
        />
      </Card>
      {(['department', 'no', 'drill'] as const).map((key) => (
        <Field
          key={key}
          label={PART_COPY.filing[key]}
          hint={PART_COPY.optional}
          max={key === 'drill' ? 10 : 30}
          value={words[key]}
          error={key === 'drill' ? edit.problem : undefined}
          onChange={(typed) => update({ [key]: typed })}
        />
      ))}
    </>
  )
}

/** Who else holds it, and how it is told and looked back at. ACT-01 b, i, k, l. */
export function More({ edit }: PartProps) {
  const { plan } = edit.fields
  return (
    <>
      {(['partners', 'publicity', 'evaluation', 'fundsUse'] as const).map((key) => (
        <Field
          key={key}
          label={PART_COPY.more[key]}
          hint={PART_COPY.optional}
          max={key === 'partners' ? 60 : 200}
          kind={key === 'partners' ? 'text' : 'area'}
          value={plan[key]}
          onChange={(words) => edit.changePlan({ [key]: words })}
        />
      ))}
    </>
  )
}
