import type { AccountRecord } from '../../cloudfunctions/kit/accounts'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { encryptField } from '../../cloudfunctions/kit/crypto'
import { maskName } from '@shared/kit/mask'
import { DAY } from '@shared/kit/time'
import { consentTo } from '@shared/account/consent-texts'
import type { ConsentKind } from '@shared/account/model'
import type { Random } from './random'
import {
  AREA_ID,
  AREA_NAME,
  ASSOCIATION,
  DEMO_STATIONS,
  HOME_STATION,
  PERSONAS,
  stationId,
  volunteerName,
} from './street'

export interface DemoVolunteer {
  readonly accountId: string
  readonly name: string
  readonly station: string
}

const VOLUNTEERS = 60

const SIGNED_IN: readonly ConsentKind[] = ['signIn']
const VOLUNTEERING: readonly ConsentKind[] = ['signIn', 'volunteerAgreement', 'confidentiality']

/** The manager of another station, for whoever moves there: `?as=manager-liuyin`. */
const OTHER_MANAGER = { openId: 'dev-manager-liuyin', name: '田守信', station: 'liuyin' }

/** A second manager of the demo's station, for whatever takes two: `?as=manager-second`. */
export const SECOND_MANAGER = { openId: 'dev-manager-second', name: '李望舒' }

/** The first of the further volunteers, to whom cases may be given: `?as=volunteer-lecturer`. */
const LECTURER_OPEN_ID = 'dev-volunteer-lecturer'
/** The second, who helps in the class that goes on: `?as=volunteer-helper`. */
const HELPER_OPEN_ID = 'dev-volunteer-helper'
export const LECTURER_MASKED = maskName(volunteerName(0))

/** Asked for when it is needed: the id takes a key, which the environment has only by then. */
export function lecturer() {
  return {
    accountId: accountIdOf(LECTURER_OPEN_ID),
    kind: 'volunteer',
    maskedName: LECTURER_MASKED,
  } as const
}

/** Who sees a part of the association's face (D-33): `?as=association-supervisor`, `?as=association-reviewer`, `?as=association-decider`. */
const PARTLY: readonly { openId: string; name: string; grant: AccountRecord['grants'][number] }[] =
  [
    {
      ...{ openId: 'dev-association-supervisor', name: '何敏' },
      grant: { role: 'supervisor', scope: 'area', scopeId: AREA_ID, scopeName: AREA_NAME },
    },
    {
      ...{ openId: 'dev-association-reviewer', name: '冯立新' },
      grant: {
        ...{ role: 'documentReviewer', scope: 'association' },
        ...{ scopeId: ASSOCIATION.id, scopeName: ASSOCIATION.name },
      },
    },
    {
      ...{ openId: 'dev-association-decider', name: '许文静' },
      grant: {
        ...{ role: 'decisionMaker', scope: 'association' },
        ...{ scopeId: ASSOCIATION.id, scopeName: ASSOCIATION.name },
      },
    },
  ]

/** An account with the consents that were asked for: of signing in, and of a volunteer the two agreements. */
export function demoAccount(
  openId: string,
  displayName: string,
  grants: AccountRecord['grants'],
  at: number,
  volunteerNo: string | null = null,
): AccountRecord {
  const id = accountIdOf(openId)
  const asked = volunteerNo === null ? SIGNED_IN : VOLUNTEERING
  return {
    _id: id,
    openId: encryptField(openId, `${id}.openId`),
    displayName,
    volunteerNo,
    grants,
    consents: asked.map((kind) => ({ ...consentTo(kind), givenAt: at })),
    createdAt: at,
  }
}

function atStation(
  role: 'volunteer' | 'stationManager',
  key: string,
): AccountRecord['grants'][number] {
  const station = DEMO_STATIONS.find((one) => one.key === key)
  if (!station) throw new RangeError(`no demo station ${key}`)
  return { role, scope: 'station', scopeId: stationId(key), scopeName: station.name }
}

/** The four personas, two more managers, who sees a part of the association, and sixty more volunteers, spread over the stations. */
export function demoPeople(
  random: Random,
  now: number,
): { accounts: AccountRecord[]; volunteers: DemoVolunteer[] } {
  const since = now - 200 * DAY
  const accounts = [
    demoAccount(PERSONAS.resident, '王慧兰', [], since),
    demoAccount(
      PERSONAS.volunteer,
      '陈一鸣',
      [atStation('volunteer', HOME_STATION)],
      since,
      'HA-0427',
    ),
    demoAccount(PERSONAS.manager, '林晓棠', [atStation('stationManager', HOME_STATION)], since),
    demoAccount(
      SECOND_MANAGER.openId,
      SECOND_MANAGER.name,
      [atStation('stationManager', HOME_STATION)],
      since,
    ),
    demoAccount(
      OTHER_MANAGER.openId,
      OTHER_MANAGER.name,
      [atStation('stationManager', OTHER_MANAGER.station)],
      since,
    ),
    demoAccount(
      PERSONAS.association,
      '周明远',
      [
        {
          role: 'associationStaff',
          scope: 'association',
          scopeId: ASSOCIATION.id,
          scopeName: ASSOCIATION.name,
        },
      ],
      since,
    ),
    ...PARTLY.map(({ openId, name, grant }) => demoAccount(openId, name, [grant], since)),
  ]
  const volunteers: DemoVolunteer[] = [
    { accountId: accountIdOf(PERSONAS.volunteer), name: '陈一鸣', station: HOME_STATION },
  ]
  for (let index = 0; index < VOLUNTEERS; index++) {
    const openId = [LECTURER_OPEN_ID, HELPER_OPEN_ID][index] ?? `demo-volunteer-${index}`
    const name = volunteerName(index)
    const station = index < 12 ? HOME_STATION : random.pick(DEMO_STATIONS).key
    const no = `HA-${String(500 + index).padStart(4, '0')}`
    accounts.push(demoAccount(openId, name, [atStation('volunteer', station)], since, no))
    volunteers.push({ accountId: accountIdOf(openId), name, station })
  }
  return { accounts, volunteers }
}
