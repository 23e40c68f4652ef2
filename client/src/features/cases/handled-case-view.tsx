import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Divider } from '@client/ui/divider'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { HandledCase } from '@shared/help/case-model'
import { spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { View } from '@tarojs/components'
import { CLOSE_FORM_COPY, OUTCOMES } from './act-copy'
import { ENDING_COPY, HANDLE_COPY } from './copy'
import { TriageList } from './triage-list'
import { triageRows } from './triage-words'

/** Who reported it, with the number masked, and the way to see it whole. */
function Reporter({ handled, onReveal }: HandledCaseCardProps) {
  const { maskedPhone, maskedName, hasCounterpart } = handled
  const [lead, below] =
    maskedPhone === null
      ? [HANDLE_COPY.noPhone, HANDLE_COPY.noPhoneHint]
      : [maskedName ?? maskedPhone, maskedName === null ? HANDLE_COPY.phone : maskedPhone]
  return (
    <Row between wrap>
      <Stack gap={0}>
        <Heading level={1} size="lead">
          {lead}
        </Heading>
        <View className="t-2 t-mini t-num">{below}</View>
      </Stack>
      {onReveal && (maskedPhone !== null || hasCounterpart) ? (
        <InlineAction
          icon="eye"
          label={maskedPhone === null ? HANDLE_COPY.seeCounterpart : HANDLE_COPY.seeNumber}
          onPress={onReveal}
        />
      ) : null}
    </Row>
  )
}

export interface HandledCaseCardProps {
  readonly handled: HandledCase
  /** Shows the number; who only reads the case cannot. */
  readonly onReveal: (() => void) | undefined
}

/** What the resident wrote and answered (board 27). */
export function HandledCaseCard({ handled, onReveal }: HandledCaseCardProps) {
  const { name, icon } = categoryRow(handled.category)
  const { hasCounterpart, text } = handled
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Tag tone="brand" icon={icon} label={name} />
          <View className="t-2 t-num">{spacedNumber(handled.no)}</View>
        </Row>
        <Reporter handled={handled} onReveal={onReveal} />
        {hasCounterpart ? <View className="t-2 t-mini">{HANDLE_COPY.counterpartKept}</View> : null}
        <View>
          <Divider />
          <TriageList rows={triageRows(handled)} />
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

export interface CaseLinksProps {
  readonly photos: number
  /** How many other cases share something with it. */
  readonly linked: number
  readonly onPhotos: () => void
  readonly onLinked: () => void
}

/** What lies behind a case: its photos, and the cases that share a number with it. Feature 30. */
export function CaseLinks({ photos, linked, onPhotos, onLinked }: CaseLinksProps) {
  if (photos === 0 && linked === 0) return null
  return (
    <CellGroup>
      {photos === 0 ? null : (
        <Cell
          icon="image"
          title={HANDLE_COPY.photos(photos)}
          hint={HANDLE_COPY.photosHint}
          onPress={onPhotos}
        />
      )}
      {linked === 0 ? null : (
        <Cell
          icon="link"
          tone="wait"
          title={HANDLE_COPY.linked(linked)}
          hint={HANDLE_COPY.linkedHint}
          onPress={onLinked}
        />
      )}
    </CellGroup>
  )
}

/** How a closed case came out. */
export function Ending({ handled: { outcome, lesson, grade } }: { readonly handled: HandledCase }) {
  const ended = OUTCOMES.find(({ key }) => key === outcome)
  if (!ended) return null
  return (
    <Section title={ENDING_COPY.title}>
      <Card>
        <Kv label={ENDING_COPY.outcome} value={ended.label} />
        <Kv
          label={ENDING_COPY.grade}
          value={grade === null ? ENDING_COPY.noGrade : ENDING_COPY.points(grade)}
        />
        {lesson === '' ? null : <Kv label={ENDING_COPY.lesson} value={lesson} />}
      </Card>
    </Section>
  )
}
