import type { starContract } from '@shared/badge/star-actions'
import { STAR_MINUTES, STAR_NAMES } from '@shared/badge/star-rules'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, friendlyMinutes, instantOf, localDate, type Instant } from '@shared/kit/time'
import type { LadderStep } from '@client/ui/ladder'
import type { StarTrackProps } from '@client/ui/star-track'
import { STARS_COPY } from './copy'
import { longDate } from './long-date'

export type OwnStar = OutputOf<(typeof starContract.actions)['getOwnStar']>

/** The name of a star, such as 二星. */
export function starName(star: number): string {
  return STAR_NAMES[star] ?? ''
}

/** How far it is to the next star, in a sentence. */
export function missingWords({ next }: Pick<OwnStar, 'next'>): string {
  if (!next) return STARS_COPY.all
  return STARS_COPY.missing(starName(next.star), friendlyMinutes(next.missing))
}

/** The same beside the number of one's hours. */
export function wayWords({ next }: Pick<OwnStar, 'next'>): string {
  if (!next) return STARS_COPY.all
  return STARS_COPY.way(friendlyMinutes(next.missing), starName(next.star))
}

/** When the next one comes at last month’s pace; another year is named. */
export function forecastWords({ next, forecast }: OwnStar, now: Instant): string {
  if (!next) return STARS_COPY.allHint
  if (forecast === null) return STARS_COPY.noForecast
  const isThisYear = forecast.slice(0, 4) === localDate(now).slice(0, 4)
  return STARS_COPY.forecast(isThisYear ? friendlyDate(instantOf(forecast)) : longDate(forecast))
}

/** The five hills: those reached, the next and those ahead. In large type the hours stand without their unit. */
export function ladderSteps({ star }: Pick<OwnStar, 'star'>, care: boolean): readonly LadderStep[] {
  return STAR_MINUTES.map((minutes, index) => ({
    ...{ key: String(index + 1), name: starName(index + 1) },
    at: care ? String(minutes / 60) : STARS_COPY.hoursOf(minutes / 60),
    state: index < star ? 'reached' : index === star ? 'next' : 'ahead',
  }))
}

/** The way to a star from the one before it, 0 to 1. */
function shareOf(minutes: number, index: number): number {
  const from = STAR_MINUTES[index - 1] ?? 0
  const to = STAR_MINUTES[index] ?? from + 1
  return Math.min(1, Math.max(0, (minutes - from) / (to - from)))
}

/** The five parts of the way, each with how much of it is done. */
export function trackStars({ minutes }: Pick<OwnStar, 'minutes'>): StarTrackProps['stars'] {
  return STAR_MINUTES.map((needed, index) => ({
    at: String(needed / 60),
    share: shareOf(minutes, index),
  }))
}

/** How much of the way to the next star is done: of the hours it asks for, as the ring shows it; full with all five. */
export function ringShare({ minutes, next }: Pick<OwnStar, 'minutes' | 'next'>): number {
  const needed = next ? STAR_MINUTES[next.star - 1] : undefined
  return needed === undefined ? 1 : minutes / needed
}
