/** Screens of one's own account. */
import type { AppScreen } from '../app-screen'

export const LEDGER: readonly AppScreen[] = [
  {
    name: 'year',
    page: 'packages/ledger/year/index',
    who: 'volunteer',
    words: /年的服务/,
    differs: 'The figures of 13 for a whole year: its twenty hours, a bar a month, what was spent.',
  },
  {
    ...{ name: 'own-claims', page: 'packages/ledger/claims/index', who: 'volunteer' },
    words: /少了一条|时长不对/,
    differs: 'No board; rows as the records have them.',
  },
  {
    ...{ name: 'record-rules', page: 'packages/ledger/rules/index', who: 'volunteer' },
    words: /服务记录和证明规则/,
    differs: 'No board; a document as those of consent.',
  },
  {
    ...{ name: 'record', page: 'packages/ledger/record/index?id=srv_demo-served-13' },
    ...{ who: 'volunteer', words: /更正过什么/ },
    differs:
      'No board; the facts of the law as rows, each correction with what stood and what stands.',
  },
  {
    ...{ name: 'record-wrong', page: 'packages/ledger/wrong/index?id=srv_demo-served-16' },
    ...{ who: 'volunteer', words: /哪里不对/, boards: ['63-record-wrong'] },
    differs: 'The row for evidence ends in the arrow of every row; pictures stand under it.',
  },
  {
    ...{ name: 'record-missing', page: 'packages/ledger/wrong/index', who: 'volunteer' },
    words: /少了一条/,
    differs: '63 without a record: which one is missing.',
  },
  {
    ...{ name: 'record-fixed', page: 'packages/ledger/claim/index?id=clm_demo-changed' },
    ...{ who: 'volunteer', words: /改好了/, boards: ['63b-record-fixed'] },
    differs: 'Names are covered; the way to the association stands as long as it was not gone.',
  },
  {
    ...{ name: 'claim-asked', page: 'packages/ledger/claim/index?id=clm_demo-asked' },
    ...{ who: 'volunteer', words: /要您补充一句/ },
    differs: 'No board; 63b while the station asks something.',
  },
]

/** Screens of a station's books. */
export const BOOKS: readonly AppScreen[] = [
  {
    ...{
      name: 'station-books',
      page: 'packages/books/home/index',
      who: 'manager',
      words: /补录时长/,
    },
    differs: 'No board; cells after 24.',
  },
  {
    ...{ name: 'claims', page: 'packages/books/claims/index', who: 'manager', words: /时长不对/ },
    differs: 'No board; the queue of 17.',
  },
  {
    ...{ name: 'claim-case', page: 'packages/books/claim/index?id=clm_demo-open' },
    ...{ who: 'manager', words: /现在的记录/ },
    differs: 'No board; what 63b tells afterwards, before it is decided.',
  },
  {
    ...{ name: 'behind', page: 'packages/books/behind/index', who: 'manager' },
    words: /还没满 20 小时/,
    differs: 'No board; rows after 17, how far each is at the right.',
  },
  {
    ...{ name: 'behind-stations', page: 'packages/assoc/behind/index', who: 'association' },
    words: /还没满 20 小时/,
    differs: 'No board; cells after 25, how many at every station.',
  },
  {
    ...{ name: 'correct', page: 'packages/books/correct/index', who: 'manager' },
    words: /只能往少改/,
    differs: 'No board; a search as in 62.',
  },
]
