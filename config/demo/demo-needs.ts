/** What people of the demo's home station need: two that wait, one that was answered. */
import { NEED_ORDER, type NeedState } from '@shared/activity/need-rules'
import { DAY } from '@shared/kit/time'
import type { NeedRecord } from '../../cloudfunctions/activity/need-records'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

interface Asked {
  readonly text: string
  readonly about: NeedRecord['fields']['about']
  readonly recipients: NeedRecord['fields']['recipients']
  readonly way: NeedRecord['way']
  readonly state: NeedState
  readonly daysAgo: number
  readonly answer: string
}

const ASKED: readonly Asked[] = [
  {
    ...{ text: '楼里老人多，想请人讲讲怎么认假短信', about: 'antiFraud', recipients: ['elderly'] },
    ...{ way: 'online', state: 'open', daysAgo: 1, answer: '' },
  },
  {
    ...{ text: '店主问，收款码被人换了怎么防', about: 'techniqueGuidance', recipients: ['shops'] },
    ...{ way: 'visit', state: 'open', daysAgo: 3, answer: '' },
  },
  {
    ...{ text: '想学手机上怎么挂号', about: 'goingOnline', recipients: ['elderly'] },
    ...{ way: 'online', state: 'declined', daysAgo: 12, answer: '这个月没有讲师有空，下月再约' },
  },
]

/** The resident of the persona switch said the first and the last; the manager filed what a visit brought. */
export function demoNeeds(now: number): NeedRecord[] {
  const resident = accountIdOf(PERSONAS.resident)
  const manager = accountIdOf(PERSONAS.manager)
  const station = DEMO_STATIONS.find(({ key }) => key === HOME_STATION)
  return ASKED.map(({ text, about, recipients, way, state, daysAgo, answer }, index) => {
    const at = now - daysAgo * DAY
    const accountId = way === 'online' ? resident : null
    const isAnswered = answer !== ''
    return {
      ...{ _id: `ned_demo-${index}`, stationId: stationId(HOME_STATION), accountId, way, state },
      ...{ stationName: station?.name ?? '', by: accountId ?? manager, content: '', answer, at },
      fields: {
        ...{ about, text, recipients: [...recipients], people: 20, mode: 'onSite' },
        ...{ when: '周六上午', place: '三号楼活动室' },
      },
      ...{ order: NEED_ORDER[state], activityId: null, answeredAt: isAnswered ? at : null },
      answeredBy: isAnswered ? manager : null,
    }
  })
}
