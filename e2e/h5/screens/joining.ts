/** Screens of somebody who becomes a volunteer: applying, the lesson, a guardian's consent. */
import type { AppScreen } from '../app-screen'
import { answerLesson, introduceOneself, thenTaps } from '../ways'

const apply = 'packages/volunteer/apply/index'
const lesson = 'packages/volunteer/lesson/index'
const applicant = 'resident-applies'

export const JOINING: readonly AppScreen[] = [
  {
    name: 'apply-guest',
    page: apply,
    who: 'resident-new',
    words: /先登录，再接着办/,
    differs: 'A state page after §4.',
  },
  {
    name: 'apply',
    page: apply,
    who: 'resident',
    words: /先介绍一下您/,
    boards: ['34-apply-1'],
    differs:
      'The month of birth is typed as six digits and read back; the phone may be left out, and comes from WeChat only by its button. No distance to the station, whose place is not asked.',
  },
  {
    name: 'apply-young',
    page: apply,
    who: 'resident',
    words: /请大人同意/,
    then: (person) => person.writes(`${new Date().getFullYear() - 15}01`, '6 位数字，比如 199406'),
    boards: ['34-apply-1'],
    differs:
      'Below 16 a card says how an adult agrees and takes their code; the board shows an adult.',
  },
  {
    name: 'apply-station',
    page: apply,
    who: 'resident',
    words: /先不选/,
    then: (person) => person.tap('选一个服务站'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'apply-wishes',
    page: apply,
    who: 'resident',
    words: /什么时候有空/,
    then: introduceOneself,
    boards: ['34b-apply-2'],
    differs:
      'Also asks whom one would like to help, which may be left out. Neither box is ticked beforehand (the board is after two taps).',
  },
  {
    name: 'volunteer-agreement',
    page: 'packages/volunteer/agreement/index?name=volunteerAgreement',
    who: 'resident',
    words: /您和服务站/,
    differs: 'The document page, as for the agreement of sign-in.',
  },
  {
    name: 'application',
    page: apply,
    who: applicant,
    words: /收到了，等站长答复/,
    differs: 'No board; the timeline of 05.',
  },
  {
    name: 'application-withdraw',
    page: apply,
    who: applicant,
    words: /撤回这次报名/,
    then: (person) => person.tap('撤回报名'),
    boards: ['67c-confirm-withdraw'],
    differs: 'Of an application.',
  },
  {
    name: 'application-returned',
    page: apply,
    who: 'resident-mends',
    words: /改一改再交/,
    differs: 'No board; the reason is one of the station’s four, with its own words.',
  },
  {
    name: 'lesson',
    page: lesson,
    who: applicant,
    words: /学完就能上岗/,
    boards: ['34c-lesson-gate'],
    differs: 'One lesson on one page instead of four with sound; read aloud where the phone can.',
  },
  {
    name: 'lesson-question',
    page: lesson,
    who: applicant,
    words: /第 1 题/,
    then: (person) => person.tap('去答题'),
    boards: ['56b-quiz'],
    differs: 'Marked after the last question, so no 看讲解 here.',
  },
  {
    name: 'lesson-marks',
    page: lesson,
    who: applicant,
    words: /再答一次/,
    then: thenTaps(answerLesson, '交卷'),
    boards: ['56c-quiz-result'],
    differs: 'All five with their reasons below each other; no 宝盾.',
  },
  {
    name: 'guardian',
    page: 'packages/volunteer/guardian/index',
    who: 'resident',
    words: /孩子想当志愿者/,
    differs: 'No board; options after 09, the box after 18.',
  },
  {
    name: 'guardian-code',
    page: 'packages/volunteer/guardian/index',
    who: 'resident',
    words: /复制同意码/,
    then: async (person) => {
      await person.tap('妈妈')
      await person.tap('监护人同意')
      await person.tap('同意，拿同意码')
    },
    differs: 'No board; the number card of 04.',
  },
]
