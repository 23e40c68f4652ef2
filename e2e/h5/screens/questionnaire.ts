/** Screens of those who write questionnaires. */
import type { AppScreen } from '../app-screen'

const who = 'association'
const TOPIC = 'qst_demo-elders'

export const QUESTIONNAIRE: readonly AppScreen[] = [
  {
    name: 'questionnaires',
    page: 'packages/campaign/questionnaires/index',
    who,
    words: /老人防骗专题/,
    differs: 'Rows of 29 with the tags of 17.',
  },
  {
    name: 'questionnaire-kinds',
    page: 'packages/campaign/questionnaires/index',
    who,
    words: /每个人都答，先问年龄/,
    then: (person) => person.tap('写一份新的'),
    differs: 'A sheet after §4 with the options of 02.',
  },
  {
    name: 'questionnaire',
    page: `packages/campaign/questionnaire/index?id=${TOPIC}`,
    who,
    words: /题目至少写 4 个字/,
    differs: 'Rows of 29 by chapter; what is to be mended stands under its question.',
  },
  {
    name: 'questionnaire-order',
    page: `packages/campaign/questionnaire/index?id=${TOPIC}`,
    who,
    words: /下移/,
    then: (person) => person.tap('排顺序'),
    differs: 'The questions of a chapter in one card, with small actions instead of dragging.',
  },
  {
    name: 'questionnaire-frozen',
    page: 'packages/campaign/questionnaire/index?id=qst_winter',
    who,
    words: /和第 1 版一样/,
    differs: 'As questionnaire, with the versions below.',
  },
  {
    name: 'question',
    page: `packages/campaign/question/index?id=${TOPIC}&question=a03`,
    who,
    words: /低价保健品/,
    differs: 'Fields after 03, one choice open at a time.',
  },
  {
    name: 'question-rule',
    page: `packages/campaign/question/index?id=${TOPIC}&question=a08`,
    who,
    words: /看前面怎么答/,
    differs: 'Fields after 03; the earlier question is chosen in a sheet.',
  },
  {
    name: 'question-choice',
    page: `packages/campaign/question/index?id=${TOPIC}&question=a01`,
    who,
    words: /选了就结束/,
    then: (person) => person.tap('不用手机付'),
    differs: 'The open choice in a card of its own, with switches after 30.',
  },
  {
    name: 'questionnaire-import',
    page: 'packages/campaign/import/index',
    who,
    words: /把导出的问卷放进来/,
    differs: 'One way to choose and one field after 03.',
  },
  {
    name: 'questionnaire-preview',
    page: `packages/campaign/preview/index?id=${TOPIC}`,
    who,
    words: /居民看到的就是这样/,
    boards: ['09-survey', '09b-survey-care'],
    differs: 'With what a preview is above the question.',
  },
]
