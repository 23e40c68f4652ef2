/** What somebody has that can be taken along, as it is now; and whether what was taken along still stands. */
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { BADGES, type BadgeKey } from '@shared/badge/badges'
import type { Honour } from '@shared/badge/credential-actions'
import { credentialErrors } from '@shared/badge/credential-errors'
import { STAR_MINUTES, STAR_NAMES } from '@shared/badge/star-rules'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { above, atLeast, get, type Where } from '../kit/store'
import { NOMINATIONS, type NominationRecord } from './award-records'
import { HONOURS, noHonours, type HonoursRecord, type TakenAlong } from './badge-records'

/** An honour that somebody has. */
export interface Held {
  readonly title: string
  readonly did: string
  readonly at: Instant
  /** What tells it apart from others of the same person: given again, it is another one. */
  readonly parts: readonly string[]
  /** The kind of honour, the same for everybody. */
  readonly achievement: string
  readonly achievementType: 'Badge' | 'Award'
  /** What its owner took along already, by id, and how this one is written down there; an award is not. */
  readonly along?: readonly string[]
  readonly takenAs?: (id: string) => TakenAlong
}

/** One's own. Errors: CREDENTIAL.NOT_HELD, also for what is somebody else's. */
export async function findHeld(accountId: string, honour: Honour): Promise<Held> {
  const held =
    honour.of === 'award'
      ? heldAward(accountId, await get(NOMINATIONS, honour.id))
      : heldHonour((await get(HONOURS, accountId)) ?? noHonours(accountId), honour)
  if (!held) throw new CodedError(credentialErrors.NOT_HELD)
  return held
}

/** A badge or the star, as the sums have it. */
function heldHonour(
  { badges, star, takenAlong = [] }: HonoursRecord,
  honour: Exclude<Honour, { of: 'award' }>,
): Held | undefined {
  const held = honour.of === 'star' ? heldStar(star) : heldBadge(badges, honour.key)
  return held && { ...held, along: takenAlong.map(({ id }) => id) }
}

function heldBadge(badges: HonoursRecord['badges'], key: BadgeKey): Held | undefined {
  const held = badges[key]
  if (typeof held?.at !== 'number') return undefined
  return {
    ...{ title: BADGES[key].name, did: BADGES[key].did, at: held.at },
    ...{ parts: ['badge', key, String(held.turn)], achievement: `badge-${key}` },
    achievementType: 'Badge',
    takenAs: (id) => ({ of: 'badge', id, key, turn: held.turn }),
  }
}

function heldStar({ star, turn, since }: HonoursRecord['star']): Held | undefined {
  const minutes = STAR_MINUTES[star - 1]
  if (minutes === undefined) return undefined
  return {
    ...{
      title: `${STAR_NAMES[star]}志愿者`,
      did: `服务满 ${String(minutes / 60)} 小时`,
      at: since,
    },
    ...{ parts: ['star', String(star), String(turn)], achievement: `star-${String(star)}` },
    achievementType: 'Badge',
    takenAs: (id) => ({ of: 'star', id, star }),
  }
}

function heldAward(accountId: string, nomination: NominationRecord | undefined): Held | undefined {
  if (nomination?.accountId !== accountId || nomination.state !== 'awarded') return undefined
  const { _id, year, category, award } = nomination
  if (!award) return undefined
  return {
    ...{ title: `${String(year)} 年度${CATEGORY_NAMES[category]}`, at: award.at },
    ...{ did: `${award.grantedBy}表彰`, parts: ['award', _id] },
    ...{ achievement: `award-${String(year)}-${category}`, achievementType: 'Award' },
  }
}

/** What must be so in the sums for an honour to stand; see `stillStands`. */
export function standingWhere(taken: TakenAlong): Where<HonoursRecord> {
  if (taken.of === 'star') return { 'star.star': atLeast(taken.star) }
  const { key, turn } = taken
  return { [`badges.${key}.turn`]: turn, [`badges.${key}.at`]: above(0) }
}

/** Whether the sums still hold what was taken along: a badge until it is taken back, a star until one falls below it. */
export function stillStands({ badges, star }: HonoursRecord, taken: TakenAlong): boolean {
  if (taken.of === 'star') return star.star >= taken.star
  const held = badges[taken.key]
  return typeof held?.at === 'number' && held.turn === taken.turn
}
