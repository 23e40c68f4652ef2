/** Screens of trainings and courseware. */
import type { AppScreen } from '../app-screen'

const edit = (id: string) =>
  `packages/training/courseware-edit/index?station=stn_demo-huaianli${id === '' ? '' : `&id=csw_demo-${id}`}`

export const TRAINING: readonly AppScreen[] = [
  {
    name: 'trainings',
    page: 'packages/training/home/index',
    who: 'volunteer',
    words: /今年学了/,
    boards: ['41-trainings'],
    differs: 'The year’s hours lead to one’s records.',
  },
  {
    name: 'training',
    page: 'packages/training/detail/index?id=act_demo-dutyTraining',
    who: 'volunteer',
    words: /学完会什么/,
    boards: ['41b-training'],
    differs:
      'Nobody counts how often somebody taught, nor how far it is to walk; places and rules stand below.',
  },
  {
    name: 'own-trainings',
    page: 'packages/training/own/index',
    who: 'volunteer',
    words: /陪长辈学手机/,
    differs: 'No board; the card of 41 over rows.',
  },
  {
    name: 'training-proof',
    page: 'packages/training/own/index',
    who: 'volunteer',
    words: /复制证明的话/,
    then: (person) => person.tap('陪长辈学手机'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'trainees',
    page: 'packages/training/trainees/index?id=act_demo-safe-stairs',
    who: 'manager',
    words: /急救和现场安全/,
    differs: 'No board; rows after §4.',
  },
  {
    name: 'plan-training',
    page: 'packages/organise/new/index?station=stn_demo-huaianli',
    who: 'manager',
    words: /这个岗位做什么/,
    endsOn: 'packages/organise/edit/index',
    then: async (person) => {
      await person.tap('宣传员上岗课')
      await person.tap('就用这个')
      await person.tap('基本信息')
      await person.tap('是不是培训')
    },
    differs: 'No board; a part of the plan of 36.',
  },
  {
    name: 'courseware',
    page: 'packages/training/courseware/index',
    who: 'manager',
    words: /协会通过的才计数/,
    boards: ['42-courseware'],
    differs: 'Nobody borrows courseware here: the row says how long it is.',
  },
  {
    name: 'courseware-new',
    page: edit(''),
    who: 'manager',
    words: /给谁看/,
    differs: 'No board; fields after §4.',
  },
  {
    name: 'courseware-accepted',
    page: edit('fake-service'),
    who: 'manager',
    words: /已经计数/,
    differs: 'No board; read page by page.',
  },
  {
    name: 'courseware-returned',
    page: edit('game-accounts'),
    who: 'manager',
    words: /协会请您改一改/,
    differs: 'The form, under what the association wrote.',
  },
  {
    name: 'courseware-reviews',
    page: 'packages/training/reviews/index',
    who: 'association',
    words: /扫码前看三眼/,
    differs: 'No board; rows after 42.',
  },
  {
    name: 'courseware-review',
    page: 'packages/training/review/index?id=csw_demo-three-looks',
    who: 'association',
    words: /请对方改/,
    differs: 'No board; read whole, then answered.',
  },
]
