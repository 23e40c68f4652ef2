import { useAct, useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Phone } from '@shared/account/model'
import { plainPhone } from '@shared/account/phone'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { declineCall, leaveNumber, takeNumberBack, type CallOffer } from './call-offer'
import { CALL_COPY } from './copy'

interface CallCardProps {
  readonly offer: CallOffer
}

/** Asks a few whether they may be called once, and lets them take it back: never needed, nothing ticked before. */
export function CallCard({ offer }: CallCardProps) {
  const [opened, setOpened] = useState(false)
  if (offer.state === 'declined') return null
  if (offer.state !== 'asked') return <LeftNumber offer={offer} />
  return (
    <Card>
      <Stack gap={4}>
        <Stack gap={2}>
          <Heading>{CALLBACK_CONSENT.title}</Heading>
          <View className="t-lines">{CALLBACK_CONSENT.text}</View>
        </Stack>
        {opened ? (
          <NumberForm offer={offer} />
        ) : (
          <Row gap={3} wrap>
            <Button variant="line" size="m" block={false} onPress={() => setOpened(true)}>
              {CALL_COPY.agree}
            </Button>
            <Button variant="text" size="m" block={false} onPress={() => declineCall(offer)}>
              {CALL_COPY.decline}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

function NumberForm({ offer }: CallCardProps) {
  const [typed, setTyped] = useState('')
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(false)
  const act = useRecordedAct('callback')
  const phone = plainPhone(typed)
  const isPhone = Phone.safeParse(phone).success
  const leave = () => {
    setAsked(true)
    if (isPhone && agreed) void act.run({ phone }, (id) => leaveNumber(offer, id, phone))
  }
  const problem = (isMissing: boolean, words: string) => (asked && isMissing ? words : undefined)
  return (
    <Stack gap={4}>
      <Field
        label={CALL_COPY.label}
        placeholder={CALL_COPY.placeholder}
        keyboard="number"
        value={typed}
        error={problem(!isPhone, CALL_COPY.noPhone)}
        onChange={setTyped}
      />
      <CheckRow
        title={CALL_COPY.consent}
        checked={agreed}
        error={problem(!agreed, CALL_COPY.notAgreed)}
        onChange={setAgreed}
      />
      <ErrorCallout text={act.error?.sentence} />
      <Row gap={3} wrap>
        <Button
          variant="line"
          size="m"
          block={false}
          loading={act.busy && CALL_COPY.leaving}
          onPress={leave}
        >
          {CALL_COPY.leave}
        </Button>
        <Button variant="text" size="m" block={false} onPress={() => declineCall(offer)}>
          {CALL_COPY.decline}
        </Button>
      </Row>
    </Stack>
  )
}

/** A number that was left, and the way to take it back; or what became of it. */
function LeftNumber({ offer }: CallCardProps) {
  const act = useAct()
  if (offer.state !== 'left') {
    const words = offer.state === 'called' ? CALL_COPY.called : CALL_COPY.takenBack
    return (
      <Card>
        <Row gap={2}>
          <Icon name="tick" />
          <View>{words}</View>
        </Row>
      </Card>
    )
  }
  return (
    <Card>
      <Stack gap={2}>
        <Row gap={2}>
          <Icon name="phone" />
          <View className="t-strong">{CALL_COPY.left}</View>
        </Row>
        <View className="t-2">{CALL_COPY.leftHint}</View>
        <ErrorCallout text={act.error?.sentence} />
        <InlineAction
          label={act.busy ? CALL_COPY.takingBack : CALL_COPY.takeBack}
          icon="undo"
          onPress={() => void act.run(() => takeNumberBack(offer))}
        />
      </Stack>
    </Card>
  )
}
