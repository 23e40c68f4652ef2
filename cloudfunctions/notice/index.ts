import { noticeContract } from '@shared/notice/contract'
import { serve } from '../kit/serve'
import { addCredits } from './add-credits'
import { getSettings } from './get-settings'
import { listNotices } from './list-notices'
import { markRead } from './mark-read'
import { ringBell } from './ring-bell'
import { saveSettings } from './save-settings'

export const main = serve(
  noticeContract,
  { listNotices, markRead, getSettings, saveSettings, addCredits },
  [ringBell],
)
