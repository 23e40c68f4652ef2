import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import { Phone } from '@shared/account/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import * as z from '@shared/kit/zod'
import { audit, auditRow } from '../kit/audit'
import { logFailure } from '../kit/log'
import type { MemberContext } from '../kit/serve'
import { callWeChat } from '../kit/store'
import { together } from '../kit/transact'
import { changeAccount, writeAccount } from './change-account'
import { ownAccount } from './own-account'
import { openPhone, sealPhone } from './phone'

type GivePhone = (typeof accountContract.actions)['givePhone']

/** What WeChat gives for the one-time code of its button. Only mainland numbers are called back. */
const WeChatPhone = z.object({
  errcode: z.literal(0),
  phone_info: z.object({ purePhoneNumber: Phone, countryCode: z.coerce.string().regex(/^86$/) }),
})

/** Takes the caller's phone, from WeChat or as typed. Errors: ACCOUNT.PHONE_CODE. R-29. */
export async function givePhone(
  { phone: given }: ParsedOf<GivePhone>,
  context: MemberContext,
): Promise<OutputOf<GivePhone>> {
  const verified = typeof given === 'object'
  const phone = verified ? await askWeChat(given.code) : given
  const account = await changeAccount(context, async (transaction, current) => {
    if (openPhone(current) === phone && current.phone?.verified === verified) return current
    const sealed = sealPhone(current._id, phone, verified)
    const [changed] = await together([
      writeAccount(transaction, current, { phone: sealed }),
      audit(transaction, auditRow(context, 'account.givePhone', current._id)),
    ])
    return changed
  })
  return { account: ownAccount(account, context.at) }
}

async function askWeChat(code: string): Promise<string> {
  const reply = await callWeChat('phonenumber.getPhoneNumber', { code }).catch((error: unknown) => {
    logFailure('wechat', 'getPhoneNumber', error)
    throw new CodedError(accountErrors.PHONE_CODE)
  })
  const parsed = WeChatPhone.safeParse(reply)
  if (!parsed.success) throw new CodedError(accountErrors.PHONE_CODE)
  return parsed.data.phone_info.purePhoneNumber
}
