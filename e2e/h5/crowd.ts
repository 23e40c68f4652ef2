/** A crowd that has answered a campaign already: too many to sit at a screen each, and one volunteer who copied. */
import { randomBytes } from 'node:crypto'
import { DAY } from '@shared/kit/time'
import type { CampaignSeed } from '../../config/testing/campaigns'
import type { RawDatabase } from '../../config/testing/database'
import { winterAnswers } from '../../config/testing/survey-reports'

/** Enough for the checks to know what the campaign is like. */
const HONEST = 240
const COPIED = 24
/** Quicker than anybody reads, one behind the other. */
const COPY_SECONDS = 15

type Response = ReturnType<typeof winterAnswers>[number]

interface Collected {
  /** Whose station it is. */
  readonly stationId: string
  /** Who brings the same answers again and again, from one device. */
  readonly copier: string
}

/** Lets the crowd have answered two days and a half ago, so that it is time to settle. */
export async function plantCrowd(
  database: RawDatabase,
  campaign: CampaignSeed,
  { stationId, copier }: Collected,
): Promise<void> {
  const stations = [{ _id: stationId }]
  const past = { closesAt: Date.now() - 1.5 * DAY, reportFrom: 1, settledAt: 0, namedStaff: [] }
  const seed = { ...campaign, ...past }
  const honest = winterAnswers(seed, { many: HONEST, stations, seed: 7 })
  const [first] = winterAnswers(seed, { many: 1, stations, seed: 8 })
  if (!first) throw new RangeError('a crowd of nobody')
  await database.insert('responses', [...honest, ...copies(first, copier)])
}

function copies(first: Response, volunteerId: string): Response[] {
  return Array.from({ length: COPIED }, (_, index): Response => {
    const at = first.at + index * (COPY_SECONDS + 2) * 1000
    return {
      ...first,
      ...{ _id: `${first._id.slice(0, -2)}${String(index).padStart(2, '0')}`, volunteerId, at },
      ...{ openedAt: at - COPY_SECONDS * 1000, deviceAt: at, device: 'one', fast: true },
      respondent: randomBytes(8).toString('hex'),
    }
  })
}
