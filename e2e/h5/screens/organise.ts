/** Screens of whoever holds activities, and of whoever judges their plans. */
import type { AppScreen, Walker } from '../app-screen'

const who = 'manager'
const begin = 'packages/organise/new/index?station=stn_demo-huaianli'
const plan = 'packages/organise/activity/index'
const part = 'packages/organise/edit/index'

/** To a draft that says six of the eight things. */
async function beginPlan(person: Walker): Promise<void> {
  await person.tap('手机课')
  await person.tap('就用这个')
  await person.sees(/招募要写清 8 样/)
}

/** To one part of such a draft. */
function partOf(tab: string, title: string): (person: Walker) => Promise<void> {
  return async (person) => {
    await beginPlan(person)
    await person.tap(tab)
    await person.tap(title)
  }
}

export const ORGANISE: readonly AppScreen[] = [
  {
    name: 'organised',
    page: 'packages/organise/home/index',
    who,
    words: /新建活动/,
    differs: 'Cards after 06, first what is to be finished; the board shows a new plan only.',
  },
  {
    name: 'plan-new',
    page: begin,
    who,
    words: /办哪一种/,
    differs:
      'Options after 02: what is held often comes with everything that is the same each time.',
  },
  {
    name: 'plan-recruit',
    page: begin,
    who,
    words: /去填风险/,
    then: beginPlan,
    endsOn: plan,
    boards: ['36-event-edit'],
    differs: 'Also who may come, and the posts where there are several.',
  },
  {
    name: 'plan-more',
    page: begin,
    who,
    words: /提前备什么/,
    then: async (person) => {
      await beginPlan(person)
      await person.tap('更多介绍')
    },
    endsOn: plan,
    boards: ['36-event-edit'],
    differs: 'The third head of the board, which shows the second.',
  },
  {
    name: 'plan-when',
    page: begin,
    who,
    words: /几点结束/,
    then: partOf('招募', '时间，按 90 分钟记'),
    endsOn: part,
    differs: 'Fields after 03; day and time are picked with what the phone has for it.',
  },
  {
    name: 'plan-risks',
    page: begin,
    who,
    words: /怎么防/,
    then: partOf('招募', '可能的风险'),
    endsOn: part,
    differs: 'Fields after 03; what is common is taken with a tap.',
  },
  {
    name: 'plan-posts',
    page: begin,
    who,
    words: /要什么证书/,
    then: async (person) => {
      await partOf('招募', '岗位和名额')(person)
      await person.tap('陪学的志愿者 6 位')
    },
    endsOn: part,
    differs: 'Rows of 29; the one that is open shows its answers.',
  },
  {
    name: 'plan-schedule',
    page: begin,
    who,
    words: /一段一段写/,
    then: partOf('更多介绍', '当天怎么走'),
    endsOn: part,
    differs: 'Rows of 29; the one that is open shows its answers.',
  },
  {
    name: 'plan-cover',
    page: begin,
    who,
    words: /保单号/,
    then: partOf('更多介绍', '保险'),
    endsOn: part,
    differs: 'Fields after 03.',
  },
  {
    name: 'plan-returned',
    page: `${plan}?id=act_demo-market-stand`,
    who,
    words: /退回来了/,
    boards: ['36-event-edit'],
    differs: 'Says above the plan why it came back.',
  },
  {
    name: 'plan-waits',
    page: `${plan}?id=act_demo-holiday`,
    who,
    words: /交上去了/,
    differs: 'The whole plan to be read, as its reviewer reads it.',
  },
  {
    name: 'announced',
    page: `${plan}?id=act_demo-phone-clinic`,
    who,
    words: /报名情况/,
    differs: 'Bars after 10, rows of 29, and the plan below under the heads of 36.',
  },
  {
    name: 'held-again',
    page: 'packages/organise/repeat/index?id=act_demo-phone-clinic',
    who,
    words: /勾掉不办的/,
    differs: 'Boxes after 18, a tap a day.',
  },
  {
    name: 'choosing',
    page: 'packages/organise/people/index?id=act_demo-door-to-door',
    who,
    words: /按先后选满/,
    boards: ['37-roster'],
    differs: 'Before the day: who asks, who comes, who is in line. The board is the day itself.',
  },
  {
    name: 'refusing',
    page: 'packages/organise/people/index?id=act_demo-door-to-door',
    who,
    words: /为什么这次不选/,
    then: (person) => person.tap('都不选'),
    differs: 'Options after 09 in a sheet.',
  },
  {
    name: 'coming',
    page: 'packages/organise/people/index?id=act_demo-phone-clinic',
    who,
    words: /加几个人/,
    boards: ['37-roster'],
    differs: 'Before the day, post by post. The board is the day itself.',
  },
  {
    name: 'adding',
    page: 'packages/organise/add/index?id=act_demo-phone-clinic&slot=1&post=pst_demo-phone-clinic-volunteer',
    who,
    words: /一行一个/,
    differs: 'Fields after 03.',
  },
  {
    name: 'sign-ups-waiting',
    page: 'packages/manage/approvals/index?kind=signUps',
    who,
    words: /位等您定/,
    boards: ['17-approvals'],
    differs: 'By activity: whom one takes is decided looking at all who asked.',
  },
  {
    name: 'plans-waiting',
    page: 'packages/organise/reviews/index',
    who: 'association',
    words: /个方案等您答复/,
    boards: ['17-approvals'],
    differs: 'A plan is answered where it is read, not in the list.',
  },
  {
    name: 'plan-judged',
    page: 'packages/organise/review/index?id=act_demo-holiday',
    who: 'association',
    words: /通过，发出去/,
    differs: 'No board; the plan under the three heads of 36.',
  },
]
