/** The report of the last campaign that is over, compared with the one before, and what follows from it. */
import { addDays, DAY, instantOf, localDate } from '@shared/kit/time'
import { newRun } from '../../cloudfunctions/survey/report-make'
import type { FollowUpRecord, RunRecord } from '../../cloudfunctions/survey/report-records'
import type { CampaignRecord } from '../../cloudfunctions/survey/records'
import { DEMO_STATIONS, HOME_STATION, stationId } from './street'

/** So many answers are a report here: the demo's campaigns have a few hundred. */
const REPORT_FROM = 200
/** The campaigns with a report, the one that is compared with first. */
const REPORTED = ['cmp_demo-month2', 'cmp_demo-month1'] as const

/** A campaign of the demo as its report needs it: two are settled; of every one `by` was named to see more. */
export function withReport(campaign: CampaignRecord, by: string): CampaignRecord {
  const named = { ...campaign, namedStaff: [by] }
  if (!REPORTED.some((id) => id === campaign._id)) return named
  return { ...named, reportFrom: REPORT_FROM, settledAt: campaign.closesAt + 3 * DAY }
}

interface DemoSurveyReports {
  readonly report_runs: RunRecord[]
  readonly follow_ups: FollowUpRecord[]
}

/** The runs still count when they are written: the timer does it as for everybody. */
export function demoSurveyReports(by: string, now: number): DemoSurveyReports {
  const given = { campaignId: REPORTED[1], by, words: '', state: 'open' as const, result: null }
  const dueOn = (days: number) => instantOf(addDays(localDate(now), days))
  const at = (key: string) => ({
    stationId: stationId(key),
    stationName: DEMO_STATIONS.find((station) => station.key === key)?.name ?? '',
  })
  return {
    report_runs: REPORTED.map((id, place) => newRun(id, by, { at: now + place, turn: 1 })),
    follow_ups: [
      {
        ...{ _id: 'flw_demo-lecture', ...given, ...at(HOME_STATION), at: now - 2 * DAY },
        ...{ about: '60 岁以上：分不清链接真假', what: 'lecture', doneAt: null },
        ...{ words: '多去老年活动室', dueAt: dueOn(9) },
      },
      {
        ...{ _id: 'flw_demo-visit', ...given, ...at('qinghewan'), at: now - 20 * DAY },
        ...{ about: '清河湾：家人差点被骗', what: 'visit', dueAt: dueOn(-2), doneAt: null },
      },
      {
        ...{ _id: 'flw_demo-material', ...given, ...at(HOME_STATION), at: now - 16 * DAY },
        ...{ about: '槐安里：没装防诈应用', what: 'material', dueAt: dueOn(-3) },
        ...{ state: 'done', result: '送了 40 份，20 户当场装好', doneAt: now - 5 * DAY },
      },
    ],
  }
}
