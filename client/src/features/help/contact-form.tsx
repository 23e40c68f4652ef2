import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'
import { CONTACT_COPY, DETAILS_COPY } from './copy'
import { type DraftProblems, type ReportDraft } from './report-draft'

export interface ContactFormProps {
  readonly draft: ReportDraft
  readonly consented: boolean
  readonly problems: DraftProblems
  readonly onChange: (change: Partial<ReportDraft>) => void
  readonly onConsent: (consented: boolean) => void
}

const { title, text } = CONSENT_TEXTS.sensitiveReport

/** A phone number, or none: both are equal. With a number the consent is asked for in place, never ticked before. */
export function ContactForm(props: ContactFormProps) {
  const { draft, consented, problems, onChange, onConsent } = props
  return (
    <>
      <OptionGroup label={CONTACT_COPY.question}>
        <Option
          icon="phone"
          title={CONTACT_COPY.phone}
          hint={CONTACT_COPY.phoneHint}
          selected={draft.contactWay === 'phone'}
          onSelect={() => onChange({ contactWay: 'phone' })}
        />
        <Option
          icon="lock"
          title={CONTACT_COPY.none}
          hint={CONTACT_COPY.noneHint}
          selected={draft.contactWay === 'none'}
          onSelect={() => onChange({ contactWay: 'none' })}
        />
      </OptionGroup>
      <ProblemLine text={problems.contactWay} />
      {draft.contactWay === 'phone' ? (
        <Stack>
          <Field
            label={CONTACT_COPY.phoneLabel}
            placeholder={CONTACT_COPY.phonePlaceholder}
            keyboard="number"
            value={draft.phone}
            error={problems.phone}
            onChange={(phone) => onChange({ phone })}
          />
          <Field
            label={CONTACT_COPY.name}
            hint={DETAILS_COPY.optional}
            placeholder={CONTACT_COPY.namePlaceholder}
            max={10}
            value={draft.name}
            onChange={(name) => onChange({ name })}
          />
          <Card pad="rows">
            <CheckRow
              title={CONTACT_COPY.agree(title)}
              text={text}
              checked={consented}
              error={problems.consent}
              onChange={onConsent}
            />
          </Card>
          <View className="t-2 t-center">{CONTACT_COPY.refuse}</View>
        </Stack>
      ) : null}
      <Card pad="rows">
        <SwitchRow
          icon="station"
          title={CONTACT_COPY.aboutStation}
          text={CONTACT_COPY.aboutStationText}
          on={draft.aboutStation}
          onChange={(aboutStation) => onChange({ aboutStation })}
        />
      </Card>
    </>
  )
}
