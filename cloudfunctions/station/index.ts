import { stationContract } from '@shared/station/contract'
import { serve } from '../kit/serve'
import { listStations } from './list-stations'

export const main = serve(stationContract, { listStations })
