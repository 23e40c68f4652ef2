/** People and places for the walk through the access matrix, each person with data of their own to look for in replies. */
import type { Grant } from '@shared/account/model'
import { accountIdOf } from '../../../cloudfunctions/kit/caller'
import type { AreaRecord, StationRecord, TeamRecord } from '../../../cloudfunctions/kit/stations'
import type { VolunteerRecord } from '../../../cloudfunctions/volunteer/records'

import type { RawDatabase } from '../database'
import type { LocalCloud } from '../local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember, type Person } from '../people'
import { makeArea, makeStation, makeTeam } from '../stations'
import { makeIdNumber, ofTeam, volunteerRecord } from '../volunteers'
import type { CallerKind, Secret } from './reach'

/** An area with a station that has a team: where roles are held and records lie. */
export interface Place {
  readonly area: AreaRecord
  readonly station: StationRecord
  readonly team: TeamRecord
}

/** Somebody, with what must not be read of them. A guest has no openid. */
export interface Someone {
  readonly openId: string
  readonly accountId: string
  readonly name: string
  readonly displayName: string
  readonly phone: string
  readonly birthMonth: string
  readonly idNumber: string
}

const DIGITS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'
const PATTERNS = [
  new RegExp(`(?=([种称][${DIGITS}]{3}))`, 'g'),
  /(?=(1\d{10}))/g,
  /(?=(\d{17}[\dX]))/g,
]

/** What somebody has to hide, in a text. */
export interface Shown {
  readonly what: Secret
  readonly accountId: string
}

export class Stage {
  private made = 0
  private readonly secrets = new Map<string, Shown>()
  private readonly once = new Map<string, Promise<void>>()

  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  async makePlace(): Promise<Place> {
    const key = `walk${String(this.made++)}`
    const area = makeArea(key)
    const station = makeStation(key, { areaId: area._id })
    const team = makeTeam(key, station)
    await Promise.all([
      this.database.insert('areas', [area]),
      this.database.insert('stations', [station]),
      this.database.insert('teams', [team]),
    ])
    return { area, station, team }
  }

  /** Somebody whom nothing is known of yet; what they will give is looked for in every reply. */
  imagine(): Someone {
    const turn = this.made++
    const openId = `walker-${String(turn)}`
    const accountId = accountIdOf(openId)
    const birthMonth = `199${String(Math.floor(turn / 1000))}-05`
    const someone = {
      ...{ openId, accountId, birthMonth, name: `种${inChinese(turn)}` },
      ...{ displayName: `称${inChinese(turn)}`, phone: `138${String(turn).padStart(8, '0')}` },
      idNumber: makeIdNumber(birthMonth, turn % 1000),
    }
    const { name, displayName, phone, idNumber } = someone
    for (const [what, value] of Object.entries({ name, displayName, phone, idNumber })) {
      this.secrets.set(value, { what: what as Secret, accountId })
    }
    return someone
  }

  /** Somebody with an account, a phone and these roles. */
  async makePerson(
    grants: readonly Grant[] = [],
    different: Partial<Pick<Person, 'consented' | 'closesAt'>> = {},
  ): Promise<Someone> {
    const someone = this.imagine()
    await makeMember(this.cloud, this.database, { ...someone, grants, ...different })
    return someone
  }

  /** The file of a volunteer on duty, without the role that goes with it: who calls holds one role alone. */
  async plantFile(
    { openId, accountId, name, phone, birthMonth, idNumber }: Someone,
    { station }: Place,
    different: Partial<VolunteerRecord> = {},
  ): Promise<VolunteerRecord> {
    const seed = { station, name, phone, birthMonth, idNumber }
    const file = { ...volunteerRecord(openId, seed), ...different }
    const lessonPassedAt = Date.now()
    await Promise.all([
      this.database.insert('volunteers', [file]),
      this.database.insert('candidates', [{ _id: accountId, applicationId: null, lessonPassedAt }]),
    ])
    return file
  }

  /** Plants what there can be only one of, such as an area's plan. */
  plantOnce(id: string, plant: () => Promise<void>): Promise<void> {
    const planted = this.once.get(id) ?? plant()
    this.once.set(id, planted)
    return planted
  }

  /** What a text shows in full, of whomever. */
  shownIn(text: string): Shown[] {
    return PATTERNS.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ([, value = '']) => this.secrets.get(value)),
    ).filter((shown) => shown !== undefined)
  }
}

function inChinese(number: number): string {
  const { length } = DIGITS
  return [length * length, length, 1]
    .map((unit) => DIGITS.charAt(Math.floor(number / unit) % length))
    .join('')
}

/** The one role of a caller, at a place. */
export function grantsOf(kind: CallerKind, { area, station, team }: Place): Grant[] {
  if (kind === 'guest' || kind === 'stranger' || kind === 'resident') return []
  if (kind === 'associationStaff') return [ASSOCIATION_STAFF]
  if (kind === 'teamLeader') return [ofTeam(team)]
  if (kind === 'volunteer' || kind === 'stationManager') return [atStation(kind, station)]
  if (kind === 'supervisor') {
    return [{ role: kind, scope: 'area', scopeId: area._id, scopeName: area.name }]
  }
  return [{ ...ASSOCIATION_STAFF, role: kind }]
}
