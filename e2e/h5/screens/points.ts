/** Screens of points, gifts and pools: one's own, then those of who keeps them. */
import type { AppScreen } from '../app-screen'

const who = 'volunteer'
/** What the demo's volunteer redeemed, and has not fetched yet. */
const WAITING = 'rdm_01DEMKBAG00000000000000001'
const STATION = 'station=stn_demo-huaianli'

export const POINTS: readonly AppScreen[] = [
  {
    name: 'points',
    page: 'packages/points/home/index',
    who,
    words: /捐给槐安里/,
    boards: ['46-points'],
    differs: 'Rows say the exact minutes.',
  },
  {
    name: 'points-baodun',
    page: 'packages/points/home/index',
    who,
    words: /换买菜布袋/,
    then: (person) => person.tap('宝盾'),
    boards: ['46-points'],
    differs: 'The list of 宝盾.',
  },
  {
    name: 'gifts',
    page: 'packages/points/gifts/index',
    who,
    words: /窗景马克杯/,
    boards: ['46b-catalogue'],
  },
  {
    name: 'gifts-services',
    page: 'packages/points/gifts/index?kind=timePoints',
    who,
    words: /社区理发/,
    boards: ['46b-catalogue'],
    differs: 'Services and honours for time points; a sign stands where no picture is drawn.',
  },
  {
    name: 'gift',
    page: 'packages/points/gift/index?id=gft_demo-cup',
    who,
    words: /换完还有/,
    boards: ['46c-item'],
  },
  {
    name: 'gift-short',
    page: 'packages/points/gift/index?id=gft_demo-vest',
    who,
    words: /还差/,
    boards: ['46c-item'],
    differs: 'Too little: the button is off and says how much is missing.',
  },
  {
    name: 'pickups',
    page: 'packages/points/pickups/index',
    who,
    words: /没取/,
    differs: 'No board; rows of 13 with the tag of 46d.',
  },
  {
    name: 'pickup',
    page: `packages/points/pickup/index?id=${WAITING}`,
    who,
    words: /扫不了，念这 8 个数字也行/,
    boards: ['46d-redeem'],
    differs: 'How far it is stands nowhere: nobody is asked where they are for it.',
  },
  {
    name: 'pickup-give-up',
    page: `packages/points/pickup/index?id=${WAITING}`,
    who,
    words: /先留着/,
    then: (person) => person.tap('不要了，退回宝盾'),
    boards: ['67b-confirm-cancel'],
    differs: 'Asks before the points go back.',
  },
  {
    name: 'donate',
    page: 'packages/points/donate/index',
    who,
    words: /池里现在有/,
    boards: ['46e-donate'],
    differs: 'The stepper of the other pages; another station can be chosen.',
  },
  {
    name: 'donate-ask',
    page: 'packages/points/donate/index',
    who,
    words: /先不捐/,
    then: (person) => person.tap('捐 20 分'),
    boards: ['67b-confirm-cancel'],
    differs: 'Asks, since it cannot be taken back.',
  },
  {
    name: 'kept-gifts',
    page: 'packages/books/gifts/index',
    who: 'manager',
    words: /能换的东西/,
    differs: 'No board; rows of 13.',
  },
  {
    name: 'gift-edit',
    page: `packages/books/gift-edit/index?${STATION}&id=gft_demo-cup`,
    who: 'manager',
    words: /谁给的/,
    differs: 'No board; a form after 36.',
  },
  {
    name: 'handover',
    page: 'packages/books/handover/index',
    who: 'manager',
    words: /还没来拿的/,
    boards: ['46d-redeem'],
    differs:
      'The other side of 46d: the code is scanned or typed, then what it stands for is read.',
  },
  {
    name: 'pool',
    page: 'packages/books/pool/index',
    who: 'manager',
    words: /今年帮过/,
    boards: ['46e-donate'],
    differs: 'The pool as its station keeps it.',
  },
  {
    name: 'aid-new',
    page: `packages/books/aid-new/index?${STATION}`,
    who: 'manager',
    words: /帮了一户什么/,
    differs: 'No board; a form after 62.',
  },
]
