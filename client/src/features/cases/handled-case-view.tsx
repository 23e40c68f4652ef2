import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import type { HandledCase } from '@shared/help/case-model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { dueTime, isOpen, spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import { dueClock } from './due-clock'
import { STATUS_WORDS } from './case-words'
import { CLOSE_FORM_COPY, HANDLE_COPY } from './copy'

interface OneCase {
  readonly handled: HandledCase
  readonly now: Instant
}

/** The first contact: how long is left, how long it is over, or when it was. */
export function ClockBanner({ handled, now }: OneCase) {
  const { firstContactAt, dueAt, status } = handled
  if (!isOpen(status)) {
    return (
      <Callout
        block
        tone="sunken"
        icon={STATUS_WORDS[status].icon}
        lead={STATUS_WORDS[status].label}
      />
    )
  }
  if (firstContactAt !== null) {
    const words = HANDLE_COPY.contacted(friendlyTime(firstContactAt, now))
    return <Callout block tone="good" icon="phone" lead={words} />
  }
  const clock = dueClock(dueAt, now)
  const late = clock.urgency === 'late'
  const words = late ? HANDLE_COPY.lateSince : HANDLE_COPY.dueBefore
  return (
    <Callout
      block
      tone={late ? 'bad' : 'wait'}
      icon="clock"
      lead={words(dueTime(dueAt, now), clock.words)}
    />
  )
}

function MoneyMoved({ moved }: { readonly moved: boolean }) {
  return (
    <Row gap={1} className={`t-strong ${moved ? 't-urgent' : 't-good'}`}>
      <Icon name={moved ? 'yuan' : 'check'} size="s" />
      <View>{moved ? HANDLE_COPY.moved : HANDLE_COPY.notMoved}</View>
    </Row>
  )
}

/** What the resident wrote, with the number masked (board 27). */
export function HandledCaseCard({ handled, onReveal }: HandledCaseCardProps) {
  const { name, icon } = categoryRow(handled.category)
  const { maskedPhone, hasCounterpart, text } = handled
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Tag tone="brand" icon={icon} label={name} />
          <View className="t-2 t-num">{spacedNumber(handled.no)}</View>
        </Row>
        <Row between wrap>
          <Stack gap={0}>
            <Heading level={1} size="lead">
              {maskedPhone ?? HANDLE_COPY.noPhone}
            </Heading>
            <View className="t-2 t-mini">
              {maskedPhone === null ? HANDLE_COPY.noPhoneHint : HANDLE_COPY.phone}
            </View>
          </Stack>
          {maskedPhone !== null || hasCounterpart ? (
            <InlineAction
              icon="eye"
              label={maskedPhone === null ? HANDLE_COPY.seeCounterpart : HANDLE_COPY.seeNumber}
              onPress={onReveal}
            />
          ) : null}
        </Row>
        {hasCounterpart ? <View className="t-2 t-mini">{HANDLE_COPY.counterpartKept}</View> : null}
        <View>
          <Divider />
          <Kv label={HANDLE_COPY.moneyQuestion} value={<MoneyMoved moved={handled.moneyMoved} />} />
          <Kv label={CLOSE_FORM_COPY.type} value={FRAUD_TYPE_NAMES[handled.fraudType]} />
        </View>
        <View className="t-lines">{text === '' ? HANDLE_COPY.noText : text}</View>
        {handled.needsTextReview ? (
          <Callout tone="wait" icon="alert">
            {HANDLE_COPY.textReview}
          </Callout>
        ) : null}
      </Stack>
    </Card>
  )
}

export interface HandledCaseCardProps {
  readonly handled: HandledCase
  readonly onReveal: () => void
}
