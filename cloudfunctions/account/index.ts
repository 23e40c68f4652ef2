import { accountContract } from '@shared/account/contract'
import { serve } from '../kit/serve'
import { getMe } from './get-me'
import { signIn } from './sign-in'

export const main = serve(accountContract, { getMe, signIn })
