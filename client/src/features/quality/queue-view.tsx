import { open } from '@client/platform/navigation'
import { Cell, CellGroup } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import type { BeyondDay, Review } from '@shared/survey/review-model'
import { BEYOND_COPY, APPEAL_COPY, QUEUE_COPY } from './copy'
import { ReviewCard } from './review-card'
import { RowCard } from './row-card'
import type { Deciding } from './use-deciding'

function openReview({ campaignId, volunteerId }: Review): void {
  void open('quality/review', { campaign: campaignId, volunteer: volunteerId })
}

function openDay({ volunteerId, day }: BeyondDay): void {
  void open('quality/beyond', { volunteer: volunteerId, day })
}

/** To the consented calls about somebody's answers. Feature 7. */
function openCalls({ campaignId, stationId, volunteerId }: Review): void {
  const station = stationId === null ? {} : { station: stationId }
  void open('quality/calls', { campaign: campaignId, volunteer: volunteerId, ...station })
}

/** Answers that wait for a look. */
export function ReviewCards({
  reviews,
  withStation,
  deciding,
}: {
  readonly reviews: readonly Review[]
  readonly withStation: boolean
  readonly deciding: Deciding
}) {
  return reviews.map((review) => (
    <ReviewCard
      key={`${review.campaignId}.${review.volunteerId}`}
      review={review}
      withStation={withStation}
      busy={deciding.at === review.volunteerId}
      onOpen={() => openReview(review)}
      onReject={() => deciding.reject(review, 'all')}
      onCall={() => openCalls(review)}
      onAccept={() => deciding.accept(review)}
    />
  ))
}

/** Days whose minutes beyond 60 wait. D-04. */
export function DayCards({ days }: { readonly days: readonly BeyondDay[] }) {
  return days.map((day) => (
    <RowCard
      key={`${day.volunteerId}.${day.day}`}
      icon="clipboard"
      title={BEYOND_COPY.row(day.name, friendlyDate(instantOf(day.day)), day.answers)}
      hint={BEYOND_COPY.counted(DAILY_CONFIRMED_MAX, day.beyond)}
      onOpen={() => openDay(day)}
    />
  ))
}

/** What volunteers say to a decision. */
export function AppealCards({ appeals }: { readonly appeals: readonly Review[] }) {
  return appeals.map((review) => (
    <RowCard
      key={`${review.campaignId}.${review.volunteerId}`}
      icon="sms"
      title={APPEAL_COPY.row(review.name, review.decided?.rejected ?? 0)}
      hint={review.appeal?.words ?? ''}
      onOpen={() =>
        void open('quality/appeal', { campaign: review.campaignId, volunteer: review.volunteerId })
      }
    />
  ))
}

/** What was decided, in one sentence. */
export function decisionWords({ decided }: Review): string {
  if (!decided || decided.rejected === 0) return QUEUE_COPY.doneValid
  const { rejected, because, reason } = decided
  const many = QUEUE_COPY.doneRejected(rejected)
  return because === null
    ? many
    : [many, QUEUE_COPY.because(REJECT_WORDS[because], reason)].join('，')
}

interface DoneProps {
  readonly reviews: readonly Review[]
  readonly days: readonly BeyondDay[]
}

/** What was decided, to be looked up, or said otherwise once. */
export function DoneRows({ reviews, days }: DoneProps) {
  if (reviews.length + days.length === 0) {
    return <StatePage art="window-empty" {...QUEUE_COPY.noneDone} />
  }
  return (
    <CellGroup>
      {reviews.map((review) => (
        <Cell
          key={`${review.campaignId}.${review.volunteerId}`}
          letter={review.name.slice(0, 1)}
          title={QUEUE_COPY.collected(review.name, review.answers)}
          hint={decisionWords(review)}
          onPress={() => openReview(review)}
        />
      ))}
      {days.map((day) => (
        <Cell
          key={`${day.volunteerId}.${day.day}`}
          icon="clipboard"
          title={BEYOND_COPY.row(day.name, friendlyDate(instantOf(day.day)), day.answers)}
          hint={day.state === 'granted' ? BEYOND_COPY.granted : BEYOND_COPY.refused}
          onPress={() => openDay(day)}
        />
      ))}
    </CellGroup>
  )
}
