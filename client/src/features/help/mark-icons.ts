import { type IconName } from '@client/ui/icon'
import { type MarkId } from '@shared/help/message-marks'

/** The picture beside each mark of a message (board 55). */
export const MARK_ICONS: Readonly<Record<MarkId, IconName>> = {
  safeAccount: 'yuan',
  screen: 'scan',
  secret: 'card',
  payFirst: 'yuan',
  transfer: 'yuan',
  shame: 'image',
  crime: 'alert',
  silence: 'lock',
  task: 'clipboard',
  gain: 'rise',
  easyLoan: 'bank',
  creditFix: 'cert',
  compensation: 'parcel',
  cure: 'heart',
  offPlatform: 'cart',
  app: 'download',
  link: 'link',
  otherChat: 'users',
  newNumber: 'user',
  threat: 'alert',
  deadline: 'clock',
  plainLink: 'link',
  office: 'bank',
}
