import { stationContract } from '@shared/station/contract'
import { serve } from '../kit/serve'
import { changeStationState } from './change-station-state'
import { chooseDutyStation } from './choose-duty-station'
import { closeTeam } from './close-team'
import { decideTeam } from './decide-team'
import { editStation } from './edit-station'
import { editTeam } from './edit-team'
import { foundTeam } from './found-team'
import { getCoverage } from './get-coverage'
import { getKeptStation } from './get-kept-station'
import { getPlan } from './get-plan'
import { getStation } from './get-station'
import { listAreas } from './list-areas'
import { listHolidayYears } from './list-holiday-years'
import { listPlanVersions } from './list-plan-versions'
import { listStations } from './list-stations'
import { listTeams } from './list-teams'
import { openStation } from './open-station'
import { recordSetUp } from './record-set-up'
import { rollPlan } from './roll-plan'
import { saveArea } from './save-area'
import { saveHolidayYear } from './save-holiday-year'
import { savePlan } from './save-plan'
import { setDutyList } from './set-duty-list'
import { setPosts } from './set-posts'

export const main = serve(stationContract, {
  ...{ listStations, getStation, getKeptStation, openStation, editStation, changeStationState },
  ...{ setPosts, setDutyList, recordSetUp, chooseDutyStation },
  ...{ listAreas, saveArea, getCoverage },
  ...{ foundTeam, listTeams, decideTeam, editTeam, closeTeam },
  ...{ getPlan, savePlan, rollPlan, listPlanVersions },
  ...{ listHolidayYears, saveHolidayYear },
})
