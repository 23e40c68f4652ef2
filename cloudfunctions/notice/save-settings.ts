import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { noticeContract } from '@shared/notice/contract'
import type { MemberContext } from '../kit/serve'
import { changeSettings } from './change-settings'

type Action = (typeof noticeContract.actions)['saveSettings']

/** Keeps what the caller wants to be told by WeChat; saving the same again changes nothing. */
export async function saveSettings(
  { settings }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  await changeSettings(account._id, (record) => ({ ...record, settings }))
  return { settings }
}
