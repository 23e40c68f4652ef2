/** Screens of activities for who comes to them. */
import type { AppScreen } from '../app-screen'

const home = 'packages/event/home/index'
const mine = 'packages/event/mine/index'
const detailOf = (id: string) => `packages/event/detail/index?id=act_demo-${id}`

export const EVENT: readonly AppScreen[] = [
  {
    name: 'events',
    page: home,
    who: 'resident',
    words: /夜读会/,
    boards: ['06-events', '68-events-care'],
    differs:
      'No distances: nobody’s place is asked. A row leads to the search and to one’s own. The station that was chosen stands for 离我近.',
  },
  {
    name: 'events-managed',
    page: home,
    who: 'manager',
    words: /站里办的活动/,
    differs: 'The page of 06, with the way to the station’s own.',
  },
  {
    name: 'event-find',
    page: 'packages/event/find/index',
    who: 'resident',
    words: /夜读会/,
    differs: 'No board; the chips of 06 as pickers.',
  },
  {
    name: 'event-find-whom',
    page: 'packages/event/find/index',
    who: 'resident',
    words: /先不选/,
    then: (person) => person.tap('给谁的'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'event-find-none',
    page: 'packages/event/find/index',
    who: 'resident',
    words: /没找到合适的/,
    then: (person) => person.writes('没有这样的', '比如 茶话会'),
    boards: ['21-state-empty'],
    differs: 'Of a search; the empty state under its fields.',
  },
  {
    name: 'event',
    page: detailOf('night-reading'),
    who: 'resident',
    words: /说在前面/,
    boards: ['07-event-detail'],
    differs:
      'Each post has its bar. No map, since a plan has no coordinates, and no lecturer’s score. What is agreed beforehand stands at the end.',
  },
  {
    name: 'event-sheet',
    page: detailOf('night-reading'),
    who: 'volunteer',
    words: /先不报/,
    then: (person) => person.tap('我要报名'),
    differs: 'A sheet after §4: for whom there is a post to choose, or something to agree to.',
  },
  {
    name: 'event-waiting',
    page: detailOf('phone-clinic'),
    who: 'resident',
    words: /有空位会告诉您/,
    boards: ['07b-event-full'],
    differs: 'Of somebody in line; the board is before it. Nothing is said of earlier lines.',
  },
  {
    name: 'event-off',
    page: detailOf('open-air'),
    who: 'resident',
    words: /这场取消了/,
    differs: 'The page of 07 without what is over.',
  },
  {
    name: 'event-helpers',
    page: detailOf('door-to-door'),
    who: 'resident',
    words: /先报名当志愿者/,
    differs: 'The page of 07 for somebody who does not serve yet.',
  },
  {
    name: 'own-events',
    page: mine,
    who: 'volunteer',
    words: /进楼门送防骗提示/,
    boards: ['67-undo-toast'],
    differs:
      'Before somebody gives a place back. Who does so less than a day before chooses a reason in a sheet instead of the question of 67b.',
  },
  {
    name: 'thanks',
    page: 'packages/event/thanks/index?id=act_demo-fake-service',
    who: 'volunteer-lecturer',
    words: /站里都记着/,
    differs: 'A card after 08b, without its numbers.',
  },
  {
    name: 'own-events-waiting',
    page: mine,
    who: 'resident',
    words: /您排第一|前面还有/,
    then: (person) => person.tap('等位 1'),
    differs: 'The second list of 67.',
  },
  {
    name: 'own-events-guest',
    page: mine,
    who: 'resident-new',
    words: /先登录，再接着办/,
    differs: 'A state page after §4.',
  },
  {
    name: 'offer-over',
    page: 'packages/event/offer/index?id=sup_demo-none',
    who: 'resident',
    words: /留给您的时间过了/,
    boards: ['39-waitlist-offer'],
    differs: 'Of an offer that is over; the board is of one that stands.',
  },
]
