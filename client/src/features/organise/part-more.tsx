import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { SwitchRow } from '@client/ui/switch-row'
import { fittingInsurance } from '@shared/activity/notice-rules'
import { View } from '@tarojs/components'
import { AGREEMENT_ITEMS, PART_COPY } from './part-copy'
import type { PartProps } from './plan-part'

const NO_INSURANCE = { insurer: '', policyNo: '', until: '', agreed: false }
const NO_FILING = { department: '', no: '' }

/** The six cases that need a written agreement. ACT-16, ACT-17. */
export function Agreement({ edit }: PartProps) {
  const { agreementCases } = edit.fields.plan.safeguards
  return (
    <>
      <PageHead size="title" title={PART_COPY.agreement.cases} text={PART_COPY.agreement.text} />
      <Card pad="rows">
        {AGREEMENT_ITEMS.map(({ key, label }) => (
          <CheckRow
            key={key}
            title={label}
            checked={agreementCases.includes(key)}
            onChange={(on) =>
              edit.changeSafeguards({
                agreementCases: on
                  ? [...agreementCases, key]
                  : agreementCases.filter((one) => one !== key),
              })
            }
          />
        ))}
      </Card>
    </>
  )
}

/** The insurance that was bought, with the kind that fits. SAF-03, SAF-04, SAF-05. */
export function Cover({ edit, problem }: PartProps) {
  const { safety, safeguards } = edit.fields.plan
  const policy = safeguards.insurance ?? NO_INSURANCE
  const update = (some: Partial<typeof policy>) =>
    edit.changeSafeguards({ insurance: { ...policy, ...some } })
  const words = PART_COPY.cover
  const isNeeded = safety.dangers.length > 0
  return (
    <>
      <Callout
        block
        tone={isNeeded ? 'wait' : 'note'}
        icon="shield"
        lead={isNeeded ? words.needed : words.free}
      >
        {words.fits[fittingInsurance(edit.fields)]}
      </Callout>
      {(['insurer', 'policyNo'] as const).map((key) => (
        <Field
          key={key}
          label={words[key]}
          hint={isNeeded ? undefined : PART_COPY.optional}
          max={30}
          value={policy[key]}
          onChange={(said) => update({ [key]: said })}
        />
      ))}
      <PickField
        kind="date"
        label={words.until}
        hint={isNeeded ? undefined : PART_COPY.optional}
        value={policy.until}
        placeholder={PART_COPY.when.pick}
        error={problem}
        onChange={(until) => update({ until })}
      />
      <Card pad="rows">
        <SwitchRow
          title={words.agreed}
          text={words.agreedText}
          on={policy.agreed}
          onChange={(agreed) => update({ agreed })}
        />
      </Card>
    </>
  )
}

/** A major activity is filed before it is held, and what is large is drilled. ACT-06, ACT-20, SAF-10. */
export function Filing({ edit, problem }: PartProps) {
  const { safeguards, safety } = edit.fields.plan
  const filing = safeguards.filing ?? NO_FILING
  const update = (some: Partial<typeof filing>) =>
    edit.changeSafeguards({ filing: { ...filing, ...some } })
  const words = PART_COPY.filing
  return (
    <>
      {edit.activity.state === 'published' ? null : (
        <Card pad="rows">
          <SwitchRow
            title={words.major}
            text={words.majorHint}
            on={safeguards.major}
            onChange={(major) => edit.changeSafeguards({ major })}
          />
        </Card>
      )}
      {safeguards.major ? (
        <>
          <Field
            label={words.department}
            max={30}
            value={filing.department}
            onChange={(department) => update({ department })}
          />
          <Field
            label={words.no}
            hint={words.noHint}
            max={40}
            value={filing.no}
            onChange={(no) => update({ no })}
          />
          <ProblemLine text={problem} />
        </>
      ) : null}
      <PickField
        kind="date"
        label={words.drill}
        hint={PART_COPY.optional}
        value={safety.drillOn ?? ''}
        placeholder={PART_COPY.when.pick}
        onChange={(drillOn) => edit.changeSafety({ drillOn })}
      />
      <View className="t-2 t-mini">{words.drillHint}</View>
    </>
  )
}

const FEN = 100
const MOST_YUAN = 1_000_000

/** How much money there is, and for what. ACT-01 i. */
export function Funds({ edit }: PartProps) {
  const { fundsFen, fundsUse } = edit.fields.plan
  const words = PART_COPY.funds
  return (
    <>
      <Field
        label={words.amount}
        hint={words.unit}
        keyboard="number"
        placeholder={words.placeholder}
        max={7}
        value={fundsFen === 0 ? '' : String(fundsFen / FEN)}
        onChange={(said) => {
          const yuan = Math.min(MOST_YUAN, Number(said.replace(/\D/g, '')))
          edit.changePlan({ fundsFen: yuan * FEN })
        }}
      />
      <Field
        kind="area"
        label={words.use}
        hint={PART_COPY.optional}
        placeholder={words.usePlaceholder}
        max={200}
        value={fundsUse}
        onChange={(use) => edit.changePlan({ fundsUse: use })}
      />
    </>
  )
}

/** Who else holds it, how it is told, and how one knows that it was good. ACT-01 b, k, l. */
export function More({ edit }: PartProps) {
  const { plan } = edit.fields
  return (
    <>
      <Field
        label={PART_COPY.more.partners}
        hint={PART_COPY.optional}
        placeholder={PART_COPY.more.partnersPlaceholder}
        max={60}
        value={plan.partners}
        onChange={(partners) => edit.changePlan({ partners })}
      />
      {(['publicity', 'evaluation'] as const).map((key) => (
        <Field
          key={key}
          kind="area"
          label={PART_COPY.more[key]}
          hint={PART_COPY.optional}
          max={200}
          value={plan[key]}
          onChange={(words) => edit.changePlan({ [key]: words })}
        />
      ))}
    </>
  )
}
