import { deskContract } from '@shared/desk/contract'
import { serve } from '../kit/serve'
import { foldFacts } from './fold-facts'
import { getDesk } from './get-desk'
import { getStationFigures } from './get-station-figures'

export const main = serve(deskContract, { getDesk, getStationFigures }, [foldFacts])
