/** Screens of the yearly commendation. */
import { localDate } from '@shared/kit/time'
import type { AppScreen } from '../app-screen'

const who = 'association'
const year = localDate(Date.now()).slice(0, 4)
const round = `id=awd_${year}`

export const AWARD: readonly AppScreen[] = [
  {
    name: 'commend',
    page: 'packages/public/commend/index',
    who: 'resident',
    words: /年志愿服务表彰/,
    boards: ['65-commend'],
    differs:
      'A name is covered behind its first character, as everywhere; the street’s look is 核验, the product’s word. The public days end with the day. Cases handled are no figure of the account.',
  },
  {
    name: 'object',
    page: `packages/public/object/index?year=${year}`,
    who: 'resident',
    words: /您有什么意见/,
    differs: 'One field after 57, and whom it is about.',
  },
  {
    name: 'objection',
    page: 'packages/public/objection/index',
    who: 'resident',
    words: /您的查询号/,
    differs: 'The key page of 57.',
  },
  {
    name: 'award-home',
    page: 'packages/award/home/index',
    who,
    words: /一年评一次/,
    differs: 'Cells after 17, a year each.',
  },
  {
    name: 'award-rules',
    page: 'packages/award/rules/index',
    who,
    words: /年怎么评/,
    differs: 'Chips, fields and steppers after 03 and 24.',
  },
  {
    name: 'award-round',
    page: `packages/award/round/index?${round}`,
    who,
    words: /年志愿服务表彰/,
    differs: 'Cells after 17; the rules as on 65 below.',
  },
  {
    name: 'award-nomination',
    page: `packages/award/nomination/index?id=nom_${year}.station.stn_demo-huaianli`,
    who,
    words: /为什么提/,
    differs: 'What was handed in, after 64.',
  },
  {
    name: 'award-objections',
    page: `packages/award/objections/index?${round}`,
    who,
    words: /条要答复/,
    differs: 'Cards after 57b.',
  },
  {
    name: 'award-nominate',
    page: 'packages/award/nominate/index',
    who: 'manager',
    words: /现在不能提名/,
    differs: 'The empty page of 26: this year’s list is public already.',
  },
  {
    name: 'award-own',
    page: 'packages/award/own/index',
    who: 'volunteer',
    words: /优秀志愿者/,
    differs: 'Cards after 12b without a picture.',
  },
]
