import type { NoticeKind, NoticeParams } from '@shared/notice/catalogue'
import { DAY, HOUR } from '@shared/kit/time'
import type { AuditRecord } from '../../cloudfunctions/kit/audit'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { noticeId, type NoticeRecord } from '../../cloudfunctions/kit/notices'
import { DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

const stationName = DEMO_STATIONS.find(({ key }) => key === HOME_STATION)?.name ?? HOME_STATION

/** A message that has been told already: nobody's WeChat rings for the demo. */
function told<K extends NoticeKind>(
  openId: string,
  kind: K,
  params: NoticeParams<K>,
  at: number,
  read: boolean,
): NoticeRecord {
  const record = `demo-${openId}`
  return {
    ...{ _id: noticeId(kind, record), accountId: accountIdOf(openId), kind, record, at, read },
    params: params,
    ...{ leavesAt: at, ringAt: at, ring: 'silent' },
  }
}

/** What the personas were told in the last days. */
export function demoNotices(now: number): NoticeRecord[] {
  const { volunteer, manager, association } = PERSONAS
  return [
    told(volunteer, 'correctionDone', {}, now - 2 * HOUR, false),
    told(volunteer, 'teamJoined', { teamName: '槐安里社区宣讲队' }, now - DAY, false),
    told(volunteer, 'onDuty', { stationName }, now - 6 * DAY, true),
    told(manager, 'reviewsDue', { count: 3, dueAt: now + DAY }, now - HOUR, false),
    told(
      manager,
      'roleGiven',
      { role: 'stationManager', scopeName: stationName, until: null },
      now - 20 * DAY,
      true,
    ),
    told(
      association,
      'roleGiven',
      { role: 'associationStaff', scopeName: '协会', until: null },
      now - 40 * DAY,
      true,
    ),
  ]
}

/** Two looks at the volunteer's full file, for the page that shows them. */
export function demoReads(now: number): AuditRecord[] {
  const subject = accountIdOf(PERSONAS.volunteer)
  return [
    ['给活动排班，要打电话', 3 * DAY],
    ['核对报名时的姓名', 12 * DAY],
  ].map(([reason, ago], index) => ({
    ...{ _id: `aud_demo-${index}`, at: now - Number(ago), actor: accountIdOf(PERSONAS.manager) },
    ...{ action: 'volunteer.readFile', target: 'demo', stationId: stationId(HOME_STATION) },
    ...{ reason: String(reason), subject, role: 'stationManager', requestId: 'demo' },
  }))
}
