/** The rows of the account, of stars and badges: what is listed, and why some of it is not built or not in full. */
import type { Row } from './requirements'

export const LEDGER_ROWS: readonly Row[] = [
  ['HRS-01', 'M', 'time is recorded for each service, promptly'],
  ['HRS-04', 'M', 'checked before it is accepted'],
  ['HRS-05', 'M', 'time added to what was on site'],
  ['HRS-06', 'D', 'one’s own service records'],
  ['HRS-07', 'M', 'time and evaluation kept for each volunteer'],
  ['HRS-08', 'M', 'twenty hours a year'],
  ['HRS-09', 'M', 'hours of stations and of the whole'],
  ['HRS-10', 'M', 'corrections leave a trace'],
  ['HRS-11', 'D', 'training hours are a kind of their own'],
  ['HRS-12', 'M', 'a rule document and a keeper of the records'],
  ['R-10', 'M', 'a claim that a record is wrong is answered in time'],
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
  ['PRF-01', 'M', 'a proof of service, free and truthful'],
  ['PRF-02', 'D', 'records picked, asked for, looked at, exported'],
  ['PRF-03', 'D', 'what a proof says'],
  ['PRF-04', 'D', 'what a proof is used for'],
  ['PRF-05', 'M', 'a rule document on issuing proofs'],
  ['PRF-06', 'C', 'guided to the official system'],
  ['PRF-07', 'M', 'a proof of hours'],
  ['PRF-08', 'D', 'numbered, and checked by anybody'],
]

export const LEDGER_NOT_BUILT: Readonly<Record<string, string>> = {
  'HRS-12':
    'The rule document is the organisation’s own; the keeper is the station’s manager, and what was changed stands in the record.',
  'BDG-02': 'Stars go by time alone: the clause that weighs performance is not at hand (GAP-04).',
  'BDG-03': 'Number and effect of services earn badges (BDG-08); a star goes by time alone.',
  'BDG-06': 'No other scheme that could be asked is known yet.',
  'BDG-07': 'Comes with the certification of organisations.',
  'BDG-09': 'A file has its number; a card to carry is not printed.',
  'PRF-05':
    'The rule document is the organisation’s own; what it decides stands in docs/decisions.md.',
  'PRF-06': 'Which official system prints is not known yet.',
}

export const LEDGER_IN_PART: Readonly<Record<string, string>> = {
  'HRS-07':
    'Time is kept for each volunteer; what others say of a service stays without names (EVA-02).',
  'HRS-08': 'One’s own year shows it; lists of those below are not made.',
  'BDG-05': 'A list of names is not published: a star is its owner’s to show (R-12).',
}
