import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  Area,
  DutyTurn,
  KeptStation,
  PlaceCounts,
  PlaceKind,
  Post,
  SetUpEvent,
  SiteFields,
  Team,
  TeamNameBasis,
} from './model'
import { calendarActions } from './calendar-actions'
import { directoryContract, open } from './directory'
import { planActions } from './plan-actions'
import { SiteState } from './site-model'

const kept = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const seen = {
  allow: ['stationManager', 'associationStaff', 'supervisor'],
  within: 'station',
} as const
const associations = { allow: ['associationStaff'], within: 'association' } as const
const led = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const REASON = z.string().trim().min(2).max(60)
const stationId = idOf('station')
const keptStation = z.object({ station: KeptStation })

export const stationContract = defineContract('station', {
  ...directoryContract.actions,
  /** A station as its keepers see it: posts, duty list, history. */
  getKeptStation: {
    access: seen,
    input: z.object({ stationId }),
    output: keptStation,
  },
  /** Opens a site. Its name follows STA-09 to STA-11. Errors: STATION.NAME, NO_AREA, NO_PARENT (all STATION.…). */
  openStation: {
    access: associations,
    input: z.object({ id: clientIdOf('station'), fields: SiteFields }),
    output: keptStation,
  },
  /**
   * Changes what people read, and the staffed hours. A station from before areas were kept is given its area once, by
   * the association. Errors: STATION.HOURS, NO_AREA, STATE, NOT_FOUND.
   */
  editStation: {
    access: kept,
    input: z.object({
      stationId,
      address: z.string().trim().min(4).max(60).optional(),
      phone: z.string().trim().min(5).max(20).optional(),
      about: z.string().trim().max(200).optional(),
      stepFree: z.boolean().optional(),
      areaId: idOf('area').optional(),
      placeKind: PlaceKind.optional(),
      staffedFromMinute: z.int().min(0).max(1440).optional(),
      staffedToMinute: z.int().min(0).max(1440).optional(),
      place: z
        .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
        .optional(),
    }),
    output: keptStation,
  },
  /** Pauses, reopens or closes. A duty station cannot stop before another takes its place; closing ends with no open case. Errors: STATION.DUTY, OPEN_CASES, STATE. */
  changeStationState: {
    access: kept,
    input: z.object({
      stationId,
      state: SiteState,
      reason: REASON,
      backOn: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .optional(),
    }),
    output: keptStation,
  },
  /** The posts of a station; each duty has one owner, and no charge of ROL-12 has two. Errors: STATION.POSTS, POST_HOLDER. */
  setPosts: {
    access: kept,
    input: z.object({ stationId, posts: z.array(Post).max(20) }),
    output: keptStation,
  },
  /** Who answers on which weekday, in order; only managers of the station. Errors: STATION.DUTY_PEOPLE. D-16. */
  setDutyList: {
    access: kept,
    input: z.object({ stationId, turns: z.array(DutyTurn).max(10) }),
    output: keptStation,
  },
  /** Records the agreement, the launch and the plaque, in this order. Errors: STATION.SET_UP. STA-04. */
  recordSetUp: {
    access: associations,
    input: z.object({ stationId, events: z.array(SetUpEvent).max(3) }),
    output: keptStation,
  },
  /** Names the area's duty station, which takes reports that name none. Errors: STATION.NOT_FOUND, NO_AREA, STATE. D-16. */
  chooseDutyStation: {
    access: associations,
    input: z.object({ areaId: idOf('area'), stationId }),
    output: z.object({}),
  },

  listAreas: {
    access: open,
    input: z.object({}),
    output: z.object({ areas: z.array(Area).max(50) }),
  },
  /** Adds or changes an area; a new one by the client's id. */
  saveArea: {
    access: associations,
    input: z.object({
      areaId: idOf('area'),
      name: z.string().trim().min(2).max(20),
      population: z.int().min(0).max(100_000_000),
      places: PlaceCounts,
    }),
    output: z.object({ area: Area }),
  },
  /** How many places of each kind have a station, of how many there are. STA-24, PLAN-05. */
  getCoverage: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ areaId: idOf('area') }),
    output: z.object({
      areaName: z.string(),
      population: z.int(),
      stations: z.int(),
      kinds: z.array(z.object({ kind: PlaceKind, places: z.int(), covered: z.int() })).max(9),
    }),
  },

  /** Proposes a team, or founds it at once when its station's manager asks. Names follow STA-10, STA-11. Errors: STATION.TEAM_NAME, NO_PARENT. */
  foundTeam: {
    access: {
      allow: ['volunteer', 'teamLeader', 'stationManager', 'associationStaff'],
      within: 'station',
    },
    input: z.object({
      id: clientIdOf('team'),
      stationId,
      name: z.string().trim().min(3).max(20),
      /** A unit's own name may have words that the other three may not. */
      namedAfter: TeamNameBasis.default('place'),
      parentId: idOf('team').nullable(),
      direction: z.string().trim().min(2).max(40),
    }),
    output: z.object({ team: Team }),
  },
  /** The station's teams, with those that wait for a decision. */
  listTeams: {
    access: {
      allow: ['volunteer', 'teamLeader', 'stationManager', 'associationStaff'],
      within: 'station',
    },
    input: z.object({ stationId }),
    output: z.object({ teams: z.array(Team).max(100) }),
  },
  /** The proposer of an accepted team leads it. A branch is decided by its parent's leader, too. Errors: STATION.NOT_WAITING. REG-15, REG-27, REG-28. */
  decideTeam: {
    access: led,
    input: z.object({ teamId: idOf('team'), accept: z.boolean(), reason: REASON }),
    output: z.object({ team: Team }),
  },
  editTeam: {
    access: led,
    input: z.object({ teamId: idOf('team'), direction: z.string().trim().min(2).max(40) }),
    output: z.object({ team: Team }),
  },
  closeTeam: {
    access: kept,
    input: z.object({ teamId: idOf('team'), reason: REASON }),
    output: z.object({ team: Team }),
  },
  ...planActions,
  ...calendarActions,
})
