/** Screens of learning: lessons, quizzes, alerts, the publicity calendar. */
import { DEMO_ALERT_ID } from '../../../config/demo/demo-alerts'
import type { AppScreen, Walker } from '../app-screen'

const who = 'resident'
const quiz = 'packages/learn/quiz/index'

/** Chooses an answer of each question in turn, and hands in. */
function answers(...choices: readonly [string, string, string]) {
  return async (person: Walker): Promise<void> => {
    const [first, second, last] = choices
    for (const choice of [first, second]) {
      await person.tap(choice)
      await person.tap('下一题')
    }
    await person.tap(last)
    await person.tap('交卷')
  }
}

export const LEARN: readonly AppScreen[] = [
  {
    name: 'learn',
    page: 'packages/learn/home/index',
    who,
    words: /最近的提醒/,
    boards: ['26-learn'],
    differs:
      'Today’s question is the first of a lesson’s quiz, with its three choices; choosing goes on to the other two. No picture above it. Eleven tiles: the ten types of D-31, and phone and accounts.',
  },
  {
    name: 'learn-lessons',
    page: 'packages/learn/lessons/index',
    who,
    words: /自称公安的来电/,
    differs: 'No board; the field and chips of 45, rows of 29.',
  },
  {
    name: 'learn-lessons-none',
    page: 'packages/learn/lessons/index?topic=dating',
    who,
    words: /没搜到/,
    then: (person) => person.writes('没有这个词', '比如 验证码'),
    differs: 'A state after §4.',
  },
  {
    name: 'learn-lesson',
    page: 'packages/learn/lesson/index?id=police-call',
    who,
    words: /听到这些，先停一停/,
    boards: ['56-lesson'],
    differs:
      'Read aloud by the phone’s own voice, without a player. A story, what to stop at, what to do, and the line to remember; three questions.',
  },
  {
    name: 'learn-lesson-gone',
    page: 'packages/learn/lesson/index?id=old',
    who,
    words: /找不到了/,
    differs: 'A state page after §4.',
  },
  {
    name: 'learn-quiz',
    page: `${quiz}?id=lost-phone`,
    who,
    words: /第 1 题/,
    boards: ['56b-quiz'],
    differs: 'Three questions, marked after the last; a question can be skipped.',
  },
  {
    name: 'learn-marks',
    page: `${quiz}?id=police-call`,
    who,
    words: /再看看/,
    then: answers('回房间关上门，听他说完', '民警不会在网上发这些文件', '马上打电话告诉儿女'),
    boards: ['56c-quiz-result'],
    differs: 'What was right has its reason, too. 宝盾 come when all three are right.',
  },
  {
    name: 'learn-passed',
    page: `${quiz}?id=pay-code`,
    who,
    words: /全答对了/,
    then: answers('不换，自己在软件里申请', '一起看看付款的名字', '拍照，打 110，换回自己的'),
    boards: ['56c-quiz-result'],
    differs: 'All right, so nothing is asked again.',
  },
  {
    name: 'learn-passed-guest',
    page: `${quiz}?id=boss-in-group`,
    who: 'resident-new',
    words: /登录后再交一次/,
    then: answers('打老号码，打不通就等', '付款要两个人都点头', '马上打 110，再打银行'),
    boards: ['56c-quiz-result'],
    differs: 'Without login there is the explanation and no 宝盾.',
  },
  {
    name: 'learn-baodun',
    page: 'packages/learn/baodun/index',
    who,
    words: /不能换钱/,
    differs: 'No board; the reward card of 46 and rows of 13.',
  },
  {
    name: 'learn-alert',
    page: 'packages/learn/alert/index?id=screen-share',
    who,
    words: /想多知道一点/,
    differs: 'No board; after 56.',
  },
  {
    name: 'learn-calendar',
    page: 'packages/learn/calendar/index',
    who: 'manager',
    words: /这一周讲什么/,
    differs: 'No board; the date plates of 06.',
  },
  {
    name: 'learn-material',
    page: 'packages/learn/calendar/index',
    who: 'manager',
    words: /复制这段话/,
    then: (person) => person.tap('讲师进校园'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'learn-alert-published',
    page: `packages/learn/alert/index?id=${DEMO_ALERT_ID}`,
    who: 'resident-new',
    words: /第 1 版/,
    differs: 'No board; after 56. Written by a station.',
  },
  {
    name: 'learn-trends',
    page: 'packages/learn/trends/index',
    who,
    words: /问得最多的是/,
    boards: ['53-report'],
    differs: 'No board; the chart of 53 by area and month, for everybody.',
  },
  {
    name: 'learn-trends-table',
    page: 'packages/learn/trends/index',
    who,
    words: /不显示/,
    then: (person) => person.tap('表'),
    boards: ['53b-report-table'],
    differs: 'No board; the table of 53b. What is hidden says so.',
  },
  {
    name: 'learn-base',
    page: 'packages/learn/base/index',
    who,
    words: /法律说了什么/,
    differs: 'No board; cards after 56.',
  },
  {
    name: 'alerts',
    page: 'packages/cases/alerts/index',
    who: 'manager',
    words: /写这周的提醒/,
    differs: 'No board; rows of 29 with the tags of 17.',
  },
  {
    name: 'alert-write',
    page: 'packages/cases/alert/index',
    who: 'manager',
    words: /要说的话/,
    differs: 'No board; a form after 36.',
  },
  {
    name: 'alert-publish',
    page: 'packages/cases/alert/index',
    who: 'manager',
    words: /现在发出去吗/,
    then: (person) => person.tap('发出去'),
    boards: ['67b-confirm-cancel'],
    differs: 'Asks before everybody reads it.',
  },
]
