/** How the actions of stations, teams and plans are tried out. */
import type { stationContract } from '@shared/station/contract'
import { NO_NUMBERS } from '@shared/station/plan-rules'
import type { Milestone } from '@shared/station/plan-model'
import {
  planId,
  type PlanRecord,
  type PlanVersionRecord,
} from '../../../cloudfunctions/station/records'
import { atStation } from '../people'
import { clientId } from '../reports'
import { EXAMPLE_PLACES, makeTeam } from '../stations'
import { PLACES, type Probes, type Scene } from './probe'

const reason = '按年度安排'
const milestones: Milestone[] = [{ on: '2021-12-31', label: '年底', targets: NO_NUMBERS }]
const course = { startsOn: '2021-01-01', baseline: NO_NUMBERS, milestones }

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const areaId = ({ place }: Scene) => ({ areaId: place.area._id })

/** A plan whose year is over, in its first version, saved by the owner. */
async function plantPlan({ stage, place, owner }: Scene): Promise<{ areaId: string }> {
  const areaId = place.area._id
  const kept = { _id: planId(areaId), areaId, ...course, version: 1 }
  const { accountId: by } = owner
  const plan: PlanRecord = { ...kept, savedBy: by, rolledFrom: null }
  const version: PlanVersionRecord = { ...kept, _id: `${kept._id}.v1`, by, at: Date.now(), reason }
  await stage.plantOnce(plan._id, async () => {
    await stage.database.insert('plans', [plan])
    await stage.database.insert('plan_versions', [version])
  })
  return { areaId }
}

const site = {
  openStation: {
    of: PLACES,
    prepare: ({ place }: Scene) => ({
      id: clientId('station'),
      fields: {
        ...{ name: '网安联·槐安里网络安全志愿服务站', areaId: place.area._id, parentId: null },
        ...{ kinds: ['station' as const], placeKind: 'community' as const, hostName: '联合会' },
        ...{ address: '槐安路 1 号', phone: '010-55550100' },
        ...{ newlyDeveloped: true, outside: false },
      },
    }),
  },
  editStation: {
    of: PLACES,
    prepare: (scene: Scene) => ({ ...stationId(scene), about: '电梯到二楼' }),
  },
  changeStationState: {
    of: PLACES,
    prepare: (scene: Scene) => ({ ...stationId(scene), state: 'paused' as const, reason }),
  },
  setPosts: {
    of: PLACES,
    async prepare(scene: Scene) {
      const { _id: holderId } = await scene.stage.plantFile(scene.owner, scene.place)
      const post = { name: '档案', duty: '收好档案', charge: 'archives' as const, holderId }
      return { ...stationId(scene), posts: [post] }
    },
  },
  setDutyList: {
    of: PLACES,
    async prepare(scene: Scene) {
      const manager = [atStation('stationManager', scene.place.station)]
      const { accountId } = await scene.stage.makePerson(manager)
      return { ...stationId(scene), turns: [{ accountId, weekdays: [1] }] }
    },
  },
  recordSetUp: {
    of: PLACES,
    prepare: (scene: Scene) => ({
      ...stationId(scene),
      events: [{ what: 'agreement' as const, on: '2026-01-05' }],
    }),
  },
  chooseDutyStation: {
    of: PLACES,
    prepare: (scene: Scene) => ({ ...stationId(scene), ...areaId(scene) }),
  },
  saveArea: {
    of: PLACES,
    prepare: (scene: Scene) => ({
      ...areaId(scene),
      ...{ name: '槐安门街道', population: 85_001, places: EXAMPLE_PLACES },
    }),
  },
} as const

const team = {
  foundTeam: {
    of: PLACES,
    prepare: (scene: Scene) => ({
      ...{ id: clientId('team'), ...stationId(scene), parentId: scene.place.team._id },
      ...{ name: '槐安里社区志愿服务队', direction: '入户讲防骗' },
    }),
  },
  listTeams: { of: PLACES, prepare: stationId },
  decideTeam: {
    of: PLACES,
    async prepare({ stage, place, owner }: Scene) {
      const { accountId: proposedBy } = owner
      const waiting = { state: 'waiting', parentId: place.team._id, proposedBy } as const
      const proposed = makeTeam(clientId('team').slice(4), place.station, waiting)
      await stage.database.insert('teams', [proposed])
      return { teamId: proposed._id, accept: true, reason }
    },
  },
  editTeam: {
    of: PLACES,
    prepare: ({ place }: Scene) => ({ teamId: place.team._id, direction: '进校园讲课' }),
  },
  closeTeam: { of: PLACES, prepare: ({ place }: Scene) => ({ teamId: place.team._id, reason }) },
} as const

export const stationProbes: Probes<typeof stationContract.actions> = {
  ...site,
  ...team,
  listStations: { of: ['foreign'], prepare: () => ({}) },
  listAreas: { of: ['foreign'], prepare: () => ({}) },
  getStation: { of: PLACES, prepare: stationId },
  getKeptStation: {
    of: PLACES,
    async prepare(scene) {
      const { stage, place, owner } = scene
      const dutyTurns = [{ accountId: owner.accountId, weekdays: [1] }]
      await stage.database.update('stations', place.station._id, { dutyTurns })
      return stationId(scene)
    },
  },
  getCoverage: { of: PLACES, prepare: areaId },
  getPlan: { of: PLACES, prepare: plantPlan },
  listPlanVersions: { of: PLACES, prepare: plantPlan },
  savePlan: {
    of: PLACES,
    prepare: (scene) => ({ ...areaId(scene), version: 0, ...course, reason }),
  },
  listHolidayYears: { of: ['foreign'], prepare: () => ({}) },
  saveHolidayYear: {
    of: ['foreign'],
    prepare: () => ({ year: '2090', holidays: ['2090-10-01'], makeUpWorkdays: [] }),
  },
  rollPlan: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantPlan(scene)), version: 1, reason }),
  },
}
