/** Days with more than 60 answers as those see them who decide about the rest. D-04. */
import type { BeyondDay } from '@shared/survey/review-model'
import type { SurveyDayRecord } from '../kit/survey-days'

/** A day; `name` is the volunteer's, covered, `asking` the account of who looks. */
export function beyondView(day: SurveyDayRecord, name: string, asking: string): BeyondDay {
  const { volunteerId, folded, beyondMany = 0, beyondWord } = day
  return {
    ...{ volunteerId, day: day.day, name, answers: folded, beyond: beyondMany, state: day.beyond },
    word: beyondWord
      ? { at: beyondWord.at, reason: beyondWord.reason, mayChange: !beyondWord.changed }
      : null,
    own: volunteerId === asking,
  }
}
