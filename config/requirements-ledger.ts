/** The rows of the account, of stars and badges: what is listed, and why some of it is not built or not in full. */
import type { Row } from './requirements'

export const LEDGER_ROWS: readonly Row[] = [
  ['BDG-01', 'C', 'five stars by hours of service'],
  ['BDG-02', 'C', 'stars may weigh performance, too'],
  ['BDG-03', 'S', 'sci-tech stars: time, number and effect'],
  ['BDG-04', 'S', 'a published rule, the same for everybody'],
  ['BDG-05', 'S', 'a star holds for a time, is reviewed, and follows at once'],
  ['BDG-06', 'S', 'stars of other schemes are recognised'],
  ['BDG-07', 'S', 'sci-tech stars of organisations'],
  ['BDG-08', 'S', 'honours by hours, receiver, period and theme'],
  ['BDG-09', 'S', 'documents of volunteers'],
  ['BDG-10', 'D', 'how far it is to the next star'],
]

export const LEDGER_NOT_BUILT: Readonly<Record<string, string>> = {
  'BDG-02': 'Stars go by time alone: the clause that weighs performance is not at hand (GAP-04).',
  'BDG-03': 'Number and effect of services earn badges (BDG-08); a star goes by time alone.',
  'BDG-06': 'No other scheme that could be asked is known yet.',
  'BDG-07': 'Comes with the certification of organisations.',
  'BDG-09': 'A file has its number; a card to carry is not printed.',
}

export const LEDGER_IN_PART: Readonly<Record<string, string>> = {
  'BDG-05': 'A list of names is not published: a star is its owner’s to show (R-12).',
}
