/** Screens of stars and badges, and the volunteer's own page. */
import type { AppScreen } from '../app-screen'

const who = 'volunteer'
const stars = 'packages/badge/stars/index'

export const HONOURS: readonly AppScreen[] = [
  {
    name: 'volunteer-mine',
    page: 'packages/badge/mine/index',
    who,
    words: /我的徽章/,
    boards: ['11-mine', '69-mine-care'],
    differs:
      'Both balances say how they are earned, and that they are never one. The row of badges is the latest four. What everybody has stands at the end.',
  },
  {
    name: 'stars',
    page: stars,
    who,
    words: /徽章墙/,
    boards: ['12-stars'],
    differs:
      'Badges of a kind share their window. Below the wall what counts for a star, what does not and why, and until when it holds (BDG-05).',
  },
  {
    name: 'stars-none',
    page: stars,
    who: 'resident',
    words: /离一星还差 100 小时/,
    differs: 'The page of 12 of who has not served yet.',
  },
  {
    name: 'badge',
    page: `${stars}?id=neighbour`,
    who,
    words: /转发给家人看看/,
    boards: ['12b-badge-detail'],
    differs: 'A badge gives neither points nor 宝盾 (D-08), and says so.',
  },
  {
    name: 'badge-open',
    page: `${stars}?id=lecturer`,
    who,
    words: /就能得到/,
    differs: 'The sheet of 12b before it is earned: what it asks for, and how far one is.',
  },
  {
    name: 'badge-share',
    page: 'packages/badge/share/index?id=neighbour',
    who,
    words: /写我的全名/,
    boards: ['47-badge-share'],
    differs:
      'The card is the picture that is handed on, so it is light in the dark, too. No check code: the file that is taken along is checked instead. 转发 only where a picture can be handed on.',
  },
  {
    name: 'badge-take',
    page: 'packages/badge/take/index?of=badge&id=neighbour',
    who,
    words: /文件里有什么/,
    differs: 'The head of 12b, then what a signed file says and does not say. Feature 54.',
  },
  {
    name: 'star-take',
    page: 'packages/badge/take/index?of=star',
    who,
    words: /存下来/,
    then: (person) => person.tap('做成文件'),
    differs: 'The same page of the star, its file made: a tap of its own hands it over.',
  },
  {
    name: 'credential-check',
    page: 'packages/public/credential/index',
    who: 'resident',
    words: /查徽章真假/,
    differs: 'The form of 49c with a file instead of a number.',
  },
  {
    name: 'credential-not-ours',
    page: 'packages/public/credential/index',
    who: 'resident',
    words: /不是我们发的/,
    async then(person) {
      await person.writes('eyJhbGciOiJSUzI1NiJ9.e30.AAAA', 'eyJ 开头的一长串')
      await person.tap('查一查')
    },
    differs: 'The same form behind a text that nobody here signed.',
  },
]
