/** Screens of the report of a campaign. */
import { localDate } from '@shared/kit/time'
import type { AppScreen } from '../app-screen'

const who = 'association'
/** The campaign of the demo that is over and has a report. */
const past = 'campaign=cmp_demo-month1'
/** The year of the demo's frozen statement. */
const lastYear = Number(localDate(Date.now()).slice(0, 4)) - 1

export const REPORT: readonly AppScreen[] = [
  {
    name: 'reports',
    page: 'packages/report/list/index',
    who,
    words: /收到 .* 份，有效/,
    differs: 'A card a campaign after 17: what there is of a report and who may see it.',
  },
  {
    name: 'report',
    page: `packages/report/home/index?${past}`,
    who,
    words: /数字截至/,
    boards: ['53-report'],
    differs:
      'The switch stands under the question as on 53b. Hot spots name the group with its answer, each with what everybody says.',
  },
  {
    name: 'report-table',
    page: `packages/report/table/index?${past}&question=q23&by=age`,
    who,
    words: /单位：人/,
    boards: ['53b-report-table'],
    differs:
      'The three ways to group stand as chips. Answers that have no column come in parts of three.',
  },
  {
    name: 'report-rows',
    page: `packages/report/rows/index?${past}`,
    who,
    words: /一份答案一行/,
    differs: 'One field after 03: what the rows are for.',
  },
  {
    name: 'follow-ups',
    page: `packages/report/follow-ups/index?${past}`,
    who,
    words: /件要办|没有要跟进的/,
    differs: 'Cards after 17, what is done under a heading of its own.',
  },
  {
    name: 'follow-up-new',
    page: `packages/report/follow-up-new/index?${past}&about=${encodeURIComponent('70 岁以上：差点被骗')}`,
    who,
    words: /请哪个站去/,
    differs: 'Fields and chips after 03.',
  },
  {
    name: 'subsidy',
    page: 'packages/report/subsidy/index',
    who: 'manager',
    words: /协会核过/,
    boards: ['52-subsidy'],
    differs:
      'What is not handed in never leaves a phone, so that no line says 没答完; the reasons stand under 核验后不算. Years stand as chips.',
  },
  {
    name: 'subsidies',
    page: 'packages/report/subsidies/index',
    who,
    words: /各站补贴/,
    differs: 'Cells after 25, each with its amount.',
  },
  {
    name: 'invoice',
    page: `packages/report/invoice/index?station=stn_demo-huaianli&year=${lastYear}`,
    who: 'manager',
    words: /发票号码/,
    differs: 'Fields after 03; the picture is covered as on 03c.',
  },
]
