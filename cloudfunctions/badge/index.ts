import { badgeContract } from '@shared/badge/contract'
import { serve } from '../kit/serve'
import { getOwnStar } from './get-own-star'

export const main = serve(badgeContract, { getOwnStar })
