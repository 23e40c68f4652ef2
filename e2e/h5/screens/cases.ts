/** Screens of those who handle cases: station, volunteer, association, and the second person of an exception. */
import type { AppScreen } from '../app-screen'
import { openMoneyCase, thenTaps } from '../ways'

const queue = 'packages/manage/approvals/index'
const act = (name: string) => `packages/cases/act/index?id=rpt_none&act=${name}&type=unsure`

export const CASES: readonly AppScreen[] = [
  {
    name: 'case-handling',
    page: queue,
    who: 'manager',
    words: /办结/,
    then: openMoneyCase,
    endsOn: 'packages/cases/case/index',
    boards: ['27-case-handle'],
    differs:
      'Nobody’s age. The answers of the triage stand under the money; what is seldom done has a card of its own.',
  },
  {
    name: 'case-danger',
    page: queue,
    who: 'manager',
    words: /居民可能想不开/,
    then: (person) => person.tapRow('网上交友', '没留电话'),
    endsOn: 'packages/cases/case/index',
    differs: 'As 27; above it what to do first, below it what waits for a second person.',
  },
  {
    name: 'case-linked',
    page: queue,
    who: 'manager',
    words: /同一个网址/,
    then: async (person) => {
      await person.tapRow('可疑短信', '没留电话')
      await person.tap('放在一起看')
    },
    endsOn: 'packages/cases/linked/index',
    differs: 'Rows as in the list (17), under what they share.',
  },
  {
    name: 'case-handlers',
    page: queue,
    who: 'manager',
    words: /转给谁/,
    then: thenTaps(openMoneyCase, '转给别人跟进'),
    endsOn: 'packages/cases/handlers/index',
    differs: 'Options after 09; each says how many open cases somebody has.',
  },
  {
    name: 'case-photos-reason',
    page: 'packages/cases/photos/index?id=rpt_none',
    who: 'manager',
    words: /这是居民的隐私/,
    differs: 'One field after 03: why they are looked at.',
  },
  {
    name: 'case-photos',
    page: queue,
    who: 'manager',
    words: /第 1 张，共 1 张/,
    then: async (person) => {
      await openMoneyCase(person)
      await person.tap('截图 1 张')
      await person.writes('核对转账记录', '如：核对转账截图')
      await person.tap('打开看')
    },
    endsOn: 'packages/cases/photos/index',
    differs: 'One picture at a time, as wide as a card.',
  },
  {
    name: 'call-form',
    page: act('call'),
    who: 'manager',
    words: /打通了吗/,
    differs: 'Fields after 03.',
  },
  {
    name: 'refer-form',
    page: act('refer'),
    who: 'manager',
    words: /报给谁/,
    differs: 'Options after 09, each with what it is for; below whose number it is.',
  },
  {
    name: 'refer-what',
    page: act('refer'),
    who: 'manager',
    words: /居民的资料给不给/,
    then: async (person) => {
      await person.tap('110')
      await person.writes('她要去跟对方见面', '为什么要上报')
      await person.tap('下一步')
    },
    differs: 'The second page of it: what of the reporter goes along. Options after 09.',
  },
  {
    name: 'refer-exception',
    page: act('refer'),
    who: 'manager',
    words: /是哪一种情况/,
    then: async (person) => {
      await person.tap('110')
      await person.writes('她要去跟对方见面', '为什么要上报')
      await person.tap('下一步')
      await person.tap('没同意也要给')
      await person.tap('下一步')
    },
    differs: 'The third page of it: the six cases, and what protects the person. Options after 09.',
  },
  {
    name: 'close-form',
    page: act('close'),
    who: 'manager',
    words: /结果是什么/,
    differs: 'Options after 09.',
  },
  {
    name: 'escalate-form',
    page: act('escalate'),
    who: 'manager',
    words: /为什么要转/,
    differs: 'A field after 03; returning, reopening and letting go look the same.',
  },
  {
    name: 'reveal',
    page: queue,
    who: 'manager',
    words: /为什么要看/,
    then: thenTaps(openMoneyCase, '看完整号码'),
    differs: 'A sheet with one field.',
  },
  {
    name: 'assigned',
    page: 'packages/cases/assigned/index',
    who: 'volunteer-lecturer',
    words: /HA/,
    differs: 'Rows as in the station’s list (17).',
  },
  {
    name: 'assigned-case',
    page: 'packages/cases/assigned/index',
    who: 'volunteer-lecturer',
    words: /写下进展/,
    then: (person) => person.tapRow('HA', '没留电话'),
    endsOn: 'packages/cases/assigned-case/index',
    differs: 'After 27 without anybody’s name and number; its one act is what comes next.',
  },
  {
    name: 'association-cases',
    page: 'packages/cases/association/index',
    who: 'association',
    words: /协会值班表/,
    differs: 'Rows as in the station’s list (17).',
  },
  {
    name: 'association-duty',
    page: 'packages/cases/duty/index',
    who: 'association',
    words: /哪天先找谁/,
    differs: 'As the duty list of a station.',
  },
  {
    name: 'disclosures',
    page: 'packages/cases/disclosures/index',
    who: 'association-supervisor',
    words: /两个人都同意|没有要您定的/,
    differs: 'A card for each: what is told to whom and why, without the reporter’s data.',
  },
]
