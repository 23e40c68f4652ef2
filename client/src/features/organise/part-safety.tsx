import { Callout } from '@client/ui/callout'
import { CheckChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Section } from '@client/ui/section'
import { withMore } from './common-words'
import { COMMON_PROVISIONS, COMMON_RISKS, DANGER_ITEMS, PART_COPY } from './part-copy'
import { Common } from './part-recruit'
import type { PartProps } from './plan-part'

const MOST = 200

/** What may happen, and what is done against it. ACT-19, SAF-02, SAF-07, R-18. */
export function Risks({ edit }: PartProps) {
  const { dangers, risks, precautions } = edit.fields.plan.safety
  const words = PART_COPY.risks
  const take = (key: string) => {
    const common = COMMON_RISKS.find((one) => one.key === key)
    if (!common) return
    edit.changeSafety({
      risks: withMore(risks, common.risk, MOST),
      precautions: withMore(precautions, common.precaution, MOST),
    })
  }
  return (
    <>
      <Common
        label={words.common}
        items={COMMON_RISKS.filter(({ risk }) => !risks.includes(risk))}
        onTake={take}
      />
      <Field
        kind="area"
        label={words.risks}
        placeholder={words.placeholder}
        max={MOST}
        value={risks}
        onChange={(said) => edit.changeSafety({ risks: said })}
      />
      <Field
        kind="area"
        label={words.precautions}
        hint={dangers.length > 0 ? undefined : PART_COPY.optional}
        max={MOST}
        value={precautions}
        onChange={(said) => edit.changeSafety({ precautions: said })}
      />
      <Section title={words.dangers} note={words.dangersNote}>
        <CheckChips
          label={words.dangers}
          items={DANGER_ITEMS}
          value={dangers}
          onChange={(some) => edit.changeSafety({ dangers: some })}
        />
      </Section>
    </>
  )
}

/** What whoever takes part gets, and what keeps them safe. R-18, SAF-09, SAF-12. */
export function Guarantees({ edit }: PartProps) {
  const { safety, safeguards } = edit.fields.plan
  const { provisions } = safeguards
  const words = PART_COPY.guarantees
  const left = COMMON_PROVISIONS.filter((word) => !provisions.includes(word))
  return (
    <>
      <Common
        label={words.common}
        items={left.map((word) => ({ key: word, label: word }))}
        onTake={(word) =>
          edit.changeSafeguards({ provisions: withMore(provisions, word, MOST / 2) })
        }
      />
      <Field
        kind="area"
        label={words.provisions}
        placeholder={words.placeholder}
        max={MOST / 2}
        value={provisions}
        onChange={(said) => edit.changeSafeguards({ provisions: said })}
      />
      <Field
        label={words.equipment}
        hint={safety.dangers.length > 0 ? undefined : PART_COPY.optional}
        placeholder={words.equipmentPlaceholder}
        max={100}
        value={safety.equipment}
        onChange={(equipment) => edit.changeSafety({ equipment })}
      />
    </>
  )
}

/** When to stop, what is done then, and where it is said who leads. ACT-20, ROL-17, SAF-08. */
export function Emergency({ edit }: PartProps) {
  const { emergencyTrigger, emergencyPlan, medical } = edit.fields.plan.safety
  const words = PART_COPY.emergency
  return (
    <>
      <Field
        label={words.trigger}
        placeholder={words.triggerPlaceholder}
        max={60}
        value={emergencyTrigger}
        onChange={(said) => edit.changeSafety({ emergencyTrigger: said })}
      />
      <Field
        kind="area"
        label={words.plan}
        placeholder={words.planPlaceholder}
        max={300}
        value={emergencyPlan}
        onChange={(said) => edit.changeSafety({ emergencyPlan: said })}
      />
      <Field
        label={words.medical}
        hint={PART_COPY.optional}
        max={60}
        value={medical}
        onChange={(said) => edit.changeSafety({ medical: said })}
      />
      <Callout block tone="note" icon="phone">
        {words.head}
      </Callout>
    </>
  )
}
