import { get } from '../kit/store'
import { transact } from '../kit/transact'
import { blankSettings, NOTICE_SETTINGS, type SettingsRecord } from './records'

/** Changes an account's settings, which begin as nobody's choice; `change` may give the very same record back. */
export function changeSettings(
  accountId: string,
  change: (record: SettingsRecord) => SettingsRecord,
): Promise<SettingsRecord> {
  return transact(async (transaction) => {
    const known = await transaction.get(NOTICE_SETTINGS, accountId)
    const changed = change(known ?? blankSettings(accountId))
    const { settings, credits, counted } = changed
    if (!known) await transaction.insert(NOTICE_SETTINGS, changed)
    else if (changed !== known) {
      await transaction.update(NOTICE_SETTINGS, accountId, { settings, credits, counted })
    }
    return changed
  })
}

/** An account's settings, or nobody's choice. */
export async function settingsOf(accountId: string): Promise<SettingsRecord> {
  return (await get(NOTICE_SETTINGS, accountId)) ?? blankSettings(accountId)
}
