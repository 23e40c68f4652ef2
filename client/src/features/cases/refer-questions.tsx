import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import {
  AUTHORITIES,
  AUTHORITY_LINES,
  CHECKED_ON,
  type Authority,
  type HelpLine,
} from '@shared/help/authorities'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { DISCLOSURE_COPY, REFER_FORM_COPY } from './act-copy'
import type { ReferPartProps } from './exception-questions'
import { REASON } from './reason'
import { kindOf, mayBeTold } from './refer-draft'

/** Whose number or site it is and when it was checked; where it is known to nobody, where to look. RPT-02. */
function sourceOf(authority: Authority): string {
  const { phone, site, keptBy }: HelpLine = AUTHORITY_LINES[authority]
  if (phone === undefined && site === undefined) return keptBy
  const checked = REFER_FORM_COPY.source(keptBy, friendlyDate(instantOf(CHECKED_ON)))
  return site === undefined ? checked : `${site}，${checked}`
}

/** To whom and why; whose number it is and when it was checked stands below. RPT-02, RPT-03. */
export function WhomQuestion({ draft, missing, onChange }: ReferPartProps) {
  return (
    <>
      <Callout block tone="note" icon="info">
        {REFER_FORM_COPY.note}
      </Callout>
      <Heading level={1}>{REFER_FORM_COPY.question}</Heading>
      <OptionGroup label={REFER_FORM_COPY.question}>
        {AUTHORITIES.map((authority) => (
          <Option
            key={authority}
            title={AUTHORITY_LINES[authority].name}
            hint={AUTHORITY_LINES[authority].purpose}
            selected={draft.authority === authority}
            onSelect={() => onChange({ authority })}
          />
        ))}
      </OptionGroup>
      <View className="t-2 t-mini">{sourceOf(draft.authority)}</View>
      <Field
        kind="area"
        label={REFER_FORM_COPY.label}
        hint={REFER_FORM_COPY.hint}
        placeholder={REFER_FORM_COPY.placeholder}
        max={REASON.max}
        value={draft.reason}
        error={missing.includes('reason') ? REFER_FORM_COPY.reasonProblem : undefined}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}

const KINDS = ['nothing', 'consent', 'exception'] as const

/** What of the reporter goes along. PRV-08, PRV-10. */
export function WhatQuestion({ draft, missing, onChange }: ReferPartProps) {
  const current = kindOf(draft)
  return (
    <>
      <Heading level={1}>{DISCLOSURE_COPY.question}</Heading>
      <OptionGroup label={DISCLOSURE_COPY.question}>
        {KINDS.map((kind) => (
          <Option
            key={kind}
            {...DISCLOSURE_COPY.kinds[kind]}
            disabledReason={
              kind === 'exception' && !mayBeTold(draft.authority)
                ? DISCLOSURE_COPY.onlyPolice
                : undefined
            }
            selected={current === kind}
            onSelect={() => onChange({ kind })}
          />
        ))}
      </OptionGroup>
      {current === 'consent' ? (
        <Field
          kind="area"
          label={DISCLOSURE_COPY.how}
          placeholder={DISCLOSURE_COPY.howPlaceholder}
          max={REASON.max}
          value={draft.how}
          error={missing.includes('how') ? DISCLOSURE_COPY.howProblem : undefined}
          onChange={(how) => onChange({ how })}
        />
      ) : null}
      <Callout block tone="sunken" icon="eye">
        {DISCLOSURE_COPY.readByResident}
      </Callout>
    </>
  )
}
