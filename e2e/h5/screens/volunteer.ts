/** Screens of a volunteer. */
import type { AppScreen } from '../app-screen'

export const VOLUNTEER: readonly AppScreen[] = [
  {
    name: 'volunteer-home',
    page: 'packages/volunteer/home/index',
    who: 'volunteer',
    words: /累计服务/,
    boards: ['28-home-volunteer'],
    differs:
      'The questionnaire is the main thing, since activities are not built; minutes that wait for the manager stand in place of 宝盾.',
  },
  {
    name: 'task',
    page: 'packages/volunteer/task/index',
    who: 'volunteer',
    words: /本次累计/,
    boards: ['10-survey-task'],
    differs:
      'The share code is longer, since it is signed; the link is copied instead of a poster. Each number says when it was updated.',
  },
  {
    name: 'records',
    page: 'packages/volunteer/records/index',
    who: 'volunteer',
    words: /已核验/,
    boards: ['13-records'],
    differs: 'Without filters, export and returned records, which are not built.',
  },
]
