import { deskContract } from '@shared/desk/contract'
import { serve } from '../kit/serve'
import { foldFacts } from './fold-facts'
import { getDesk } from './get-desk'

export const main = serve(deskContract, { getDesk }, [foldFacts])
