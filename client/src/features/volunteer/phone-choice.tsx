import { OWN_NUMBER_OPEN_TYPE } from '@client/platform/phone'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { INTRO_COPY } from './copy'

/** The number that the account keeps, and how it comes by one. */
export interface KeptPhone {
  /** Covered; undefined when there is none. */
  readonly masked: string | undefined
  /** Takes the code of WeChat's button. */
  readonly onNumber: (code: string | undefined) => void
  readonly error: string | undefined
}

export interface PhoneChoiceProps {
  readonly kept: KeptPhone
  readonly phone: string
  readonly otherPhone: boolean
  readonly problem: string | undefined
  readonly attention: number
  readonly onChange: (change: { phone?: string; otherPhone?: boolean }) => void
}

/** A phone number: the account's own, another one, or none (board 34; D-26: never demanded). */
export function PhoneChoice(props: PhoneChoiceProps) {
  const { kept, phone, otherPhone, problem, attention, onChange } = props
  if (kept.masked && !otherPhone) {
    return (
      <Stack gap={2}>
        <View className="t-lead t-strong">{INTRO_COPY.phone}</View>
        <Card pad="rows">
          <Cell icon="phone" title={kept.masked} hint={INTRO_COPY.phoneKept} />
        </Card>
        <InlineAction
          label={INTRO_COPY.phoneOther}
          onPress={() => onChange({ otherPhone: true, phone: '' })}
        />
      </Stack>
    )
  }
  return (
    <Stack gap={2}>
      <Field
        label={INTRO_COPY.phone}
        hint={INTRO_COPY.phoneHint}
        placeholder={INTRO_COPY.phonePlaceholder}
        keyboard="number"
        value={phone}
        error={problem ?? kept.error}
        attention={attention}
        onChange={(typed) => onChange({ phone: typed })}
      />
      {kept.masked ? (
        <InlineAction
          label={INTRO_COPY.phoneAsKept}
          onPress={() => onChange({ otherPhone: false, phone: '' })}
        />
      ) : null}
      {OWN_NUMBER_OPEN_TYPE && !kept.masked ? (
        <Button
          variant="line"
          size="m"
          icon="phone"
          openType={OWN_NUMBER_OPEN_TYPE}
          onOpen={({ code }) => kept.onNumber(code)}
        >
          {INTRO_COPY.phoneFromWeChat}
        </Button>
      ) : null}
    </Stack>
  )
}
