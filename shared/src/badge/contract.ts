import { defineContract } from '../kit/contract'
import { starActions } from './star-actions'

export const badgeContract = defineContract('badge', { ...starActions })
