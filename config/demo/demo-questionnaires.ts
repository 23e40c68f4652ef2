/** A topic that the association is writing, in every kind of question, with one that is not finished. */
import { DAY } from '@shared/kit/time'
import type { Question } from '@shared/survey/question-model'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { QuestionnaireDraftRecord } from '../../cloudfunctions/survey/questionnaire-records'
import { PERSONAS } from './street'

/** Read by whoever shoots the screens. */
export const DEMO_TOPIC_ID = 'qst_demo-elders'

const QUESTIONS: readonly Question[] = [
  {
    ...{ id: 'a01', chapter: 'internetUse', kind: 'single', title: '家里老人自己用手机付款吗？' },
    choices: [
      { id: 'self', label: '自己付' },
      { id: 'helped', label: '家里人帮着付' },
      { id: 'never', label: '不用手机付', goTo: 'a04' },
    ],
  },
  {
    ...{ id: 'a02', chapter: 'internetUse', kind: 'number', title: '老人手机里绑了几张卡？' },
    ...{ from: 0, to: 20, unit: '张', optional: true },
  },
  {
    ...{ id: 'a03', chapter: 'securityKnowledge', kind: 'multiple', title: '老人遇到过哪些事？' },
    ...{ shuffled: true, most: 4, hint: '选遇到过的' },
    choices: [
      { id: 'health', label: '低价保健品' },
      { id: 'grandchild', label: '有人冒充孙辈借钱' },
      { id: 'police', label: '有人冒充警察查账户' },
      { id: 'gift', label: '扫码送鸡蛋' },
      { id: 'none', label: '都没有', alone: true, stays: true },
    ],
  },
  {
    ...{ id: 'a04', chapter: 'securityKnowledge', kind: 'matrix', title: '下面几件事，老人会吗？' },
    rows: [
      { id: 'hang', label: '陌生电话马上挂' },
      { id: 'code', label: '验证码谁都不给' },
      { id: 'ask', label: '转账前问问家里人' },
    ],
    columns: [
      { id: 'no', label: '不会' },
      { id: 'some', label: '有时会' },
      { id: 'yes', label: '都会' },
    ],
  },
  {
    ...{ id: 'a05', chapter: 'lawEducation', kind: 'ranking', title: '哪种讲法老人最听得进？' },
    ...{ most: 2, shuffled: true },
    choices: [
      { id: 'visit', label: '上门说' },
      { id: 'show', label: '看小戏' },
      { id: 'talk', label: '听讲座' },
      { id: 'video', label: '看短视频' },
    ],
  },
  {
    ...{ id: 'a06', chapter: 'portrait', kind: 'region', title: '老人住在哪一片？' },
    places: [
      { id: 'p1', label: '怀安门' },
      { id: 'p2', label: '槐安里', within: 'p1' },
      { id: 'p3', label: '河沿街', within: 'p1' },
      { id: 'p4', label: '别的地方' },
    ],
  },
  {
    ...{ id: 'a07', chapter: 'problems', kind: 'scale', title: '老人上网您放心吗？' },
    ...{ low: '不放心', high: '很放心' },
  },
  {
    ...{ id: 'a08', chapter: 'problems', kind: 'text', title: '', most: 100, optional: true },
    showIf: { match: 'all', clauses: [{ question: 'a07', from: 1, to: 2 }] },
  },
]

/** The draft, written two days before. */
export function demoQuestionnaires(now: number): {
  questionnaire_drafts: QuestionnaireDraftRecord[]
} {
  const form = {
    ...{ title: '老人防骗专题', satisfactionQuestion: 'a07', questions: [...QUESTIONS] },
    blocks: [['a05', 'a06']],
  }
  return {
    questionnaire_drafts: [
      {
        ...{ _id: DEMO_TOPIC_ID, topic: true, form, rev: 3, version: 0, frozenRev: null },
        ...{ by: accountIdOf(PERSONAS.association), at: now - 2 * DAY },
      },
    ],
  }
}
