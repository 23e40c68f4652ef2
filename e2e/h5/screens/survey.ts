/** Screens of the questionnaire, of somebody who was asked. */
import type { AppScreen } from '../app-screen'
import { beginAnswering, thenTaps } from '../ways'

const respondent = 'resident-asked'

export const SURVEY: readonly AppScreen[] = [
  {
    name: 'survey-intro',
    page: 'packages/survey/intro/index',
    who: respondent,
    words: /开始答/,
    boards: ['50-survey-intro'],
    differs:
      'The number of questions is that of the questionnaire; reading aloud is offered on each question. What is kept of the device is said below.',
  },
  {
    name: 'answer',
    page: 'packages/survey/intro/index',
    who: respondent,
    words: /您今年多大/,
    then: beginAnswering,
    endsOn: 'packages/survey/answer/index',
    boards: ['09-survey', '09b-survey-care'],
    differs: 'The first question has no 上一题.',
  },
  {
    name: 'answered',
    page: 'packages/survey/answer/index',
    who: respondent,
    words: /上一题/,
    then: thenTaps((person) => person.tap('30 到 44 岁'), '下一题'),
    boards: ['09-survey'],
    differs: 'With a question before it.',
  },
  {
    name: 'survey-done',
    page: 'packages/survey/done/index?outcome=recorded&by=陈一鸣',
    who: respondent,
    words: /收到了，谢谢您/,
    boards: ['50b-survey-done'],
    differs:
      'The rule is the same for everybody: no answer goes to this page. The few who are chosen are asked for a call below it.',
  },
]
