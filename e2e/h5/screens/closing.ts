/** Screens of what follows an activity, and of what people need. */
import type { AppScreen, Walker } from '../app-screen'

const who = 'manager'
const OVER = 'act_demo-red-packets'
const FILED = 'act_demo-safe-stairs'
const fields = 'Fields after 03.'
const part = (name: string) => `packages/closing/${name}/index?id=${OVER}`

/** The second part of the form. */
async function toContent(person: Walker): Promise<void> {
  await person.sees('安排得怎么样？')
  await person.tap('下一页')
}

export const CLOSING: readonly AppScreen[] = [
  {
    ...{ name: 'closings', page: 'packages/closing/list/index', who, words: /下一步/ },
    differs: 'Cards after 17.',
  },
  {
    ...{ name: 'closing', page: part('home'), who, words: /一步一步办/ },
    differs: 'Cells after 11; the deadlines after 58b.',
  },
  {
    ...{ name: 'closing-filed', page: `packages/closing/home/index?id=${FILED}`, who },
    ...{ words: /归档号/, differs: 'Cells after 11.' },
  },
  {
    ...{ name: 'closing-hours', page: part('hours'), who, words: /有时长的/ },
    differs: 'The leader looks first: everybody at once, after 37.',
  },
  {
    ...{ name: 'closing-person', page: part('hours'), who, words: /签到签退/ },
    then: (person) => person.tapRow('待核对', '没有这几个字'),
    differs: 'A sheet after §4, with the minutes of 62.',
  },
  {
    ...{ name: 'closing-verify', page: 'packages/closing/hours/index?id=act_demo-riverside' },
    ...{ who: 'association', words: /不能是同一位/, boards: ['62b-manual-confirm'] },
    differs:
      'Everybody of the activity at once; names are covered. What was ticked by hand says so.',
  },
  { name: 'closing-record', page: part('record'), who, words: /这 9 样都要有/, differs: fields },
  { name: 'closing-photos', page: part('photos'), who, words: /脸先涂掉/, differs: 'After 21.' },
  { name: 'closing-summary', page: part('summary'), who, words: /学到了什么/, differs: fields },
  { name: 'closing-thanks', page: part('thanks'), who, words: /怎么谢他们/, differs: fields },
  {
    ...{ name: 'closing-feedback', page: part('feedback'), who, words: /收到/ },
    differs: 'Figures and bars after 15.',
  },
  {
    ...{
      name: 'feedback-first',
      page: `packages/event/feedback/index?id=${OVER}`,
      who: 'resident',
    },
    ...{ words: /安排得怎么样/, boards: ['40-feedback'] },
    differs: 'The first of its parts.',
  },
  {
    ...{ name: 'feedback', page: `packages/event/feedback/index?id=${OVER}`, who: 'resident' },
    ...{ words: /内容讲得怎么样/, then: toContent, boards: ['40-feedback'] },
    differs: 'Nothing is chosen beforehand.',
  },
  {
    ...{
      name: 'own-needs',
      page: 'packages/event/needs/index',
      who: 'resident',
      words: /没有讲师/,
    },
    differs: 'Cards after 05.',
  },
  {
    ...{ name: 'need-new', page: 'packages/event/need-new/index', who: 'resident' },
    ...{ words: /您想要什么/, differs: fields },
  },
  {
    ...{ name: 'needs', page: 'packages/organise/needs/index', who, words: /等站里看/ },
    differs: 'Cards after 05.',
  },
  {
    ...{ name: 'need', page: 'packages/organise/need/index?id=ned_demo-0', who, words: /能帮上/ },
    differs: 'Options after 02, each with why it fits.',
  },
  {
    name: 'need-collected',
    page: 'packages/organise/need-new/index?station=stn_demo-huaianli',
    ...{ who, words: /听到了什么/, differs: fields },
  },
]
