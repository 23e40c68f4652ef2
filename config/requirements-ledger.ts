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
  ['AWD-01', 'D', 'a commendation at the end of each year'],
  ['AWD-02', 'D', 'the host names, the street reviews, both commend'],
  ['AWD-03', 'D', 'certificates and plaques'],
  ['AWD-04', 'M', 'excellent organisations and volunteers are selected regularly'],
  ['AWD-05', 'S', 'party-member volunteers, by time and quality'],
  ['AWD-06', 'S', 'categories for persons and for groups'],
  ['AWD-07', 'C', 'typical cases of the year'],
  ['AWD-08', 'S', 'priorities and policies for who is commended'],
  ['AWD-09', 'C', 'nine ways of keeping people'],
  ['AWD-10', 'C', 'regular contact, festivals, birthdays'],
  ['AWD-11', 'C', 'eight methods of keeping people'],
  ['AWD-12', 'D', 'incentives for persons and teams'],
  ['AWD-13', 'S', 'publicity as an incentive'],
  ['AWD-14', 'D', 'learning, recognition and hours as motives'],
  ['AWD-15', 'M', 'commendation stands in the volunteer’s file'],
  ['AWD-16', 'D', 'the method comes from above, for everybody, thriftily'],
  ['R-06', 'M', 'an award says name, date and who commends'],
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
  'AWD-03':
    'Each award has a number and stands in the file (AWD-15); certificates and plaques are printed outside.',
  'AWD-07': 'Stories of services are written elsewhere; what is chosen of them has no list.',
  'AWD-08': 'What others grant is theirs to decide; no list of it is known yet.',
  'AWD-09': 'Proofs, gifts and awards are built; ceremonies and posts are the station’s.',
  'AWD-10':
    'A station calls by itself: birthdays are kept as a month and used for nothing else (R-26).',
  'AWD-11': 'How a station keeps its people is its own.',
  'AWD-12': 'Persons and groups are commended (AWD-06); a plan of incentives is no record.',
  'AWD-13': 'The public list names who agreed (R-12); press and magazines are outside.',
  'AWD-14':
    'Lessons, badges and hours are in the account; schools and households ask for proofs (PRF-04).',
  'PRF-05':
    'The rule document is the organisation’s own; what it decides stands in docs/decisions.md.',
  'PRF-06': 'Which official system prints is not known yet.',
}

export const LEDGER_IN_PART: Readonly<Record<string, string>> = {
  'HRS-07':
    'Time is kept for each volunteer; what others say of a service stays without names (EVA-02).',
  'HRS-08': 'One’s own year shows it; lists of those below are not made.',
  'AWD-05':
    'A category of its own, judged by the same criteria; who is a party member is said by the station that names them.',
  'AWD-16': 'Items and numbers of people are in the frozen rules; money is not kept here.',
  'BDG-05': 'A list of names is not published: a star is its owner’s to show (R-12).',
}
