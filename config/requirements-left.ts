/** Why listed requirements are not built, or not in full: a sentence each, for who reads docs/coverage.md. */

import { ACTIVITY_IN_PART, ACTIVITY_NOT_BUILT } from './requirements-activities'
import { LEDGER_IN_PART, LEDGER_NOT_BUILT } from './requirements-ledger'
import { SURVEY_IN_PART, SURVEY_NOT_BUILT } from './requirements-surveys'

const INSPECTION = 'Comes with supervision and inspection'
const CERTIFICATION = 'Comes with the certification of organisations'
const PARTY = 'Comes with the party-member features, which a station turns on (D-24)'
const EVALUATION = 'Comes with evaluation and stars'
const ARCHIVES = 'Comes with archives'

export const NOT_BUILT: Readonly<Record<string, string>> = {
  ...ACTIVITY_NOT_BUILT,
  ...SURVEY_NOT_BUILT,
  ...LEDGER_NOT_BUILT,
  'ROL-09': `${INSPECTION}; supervisors with an area or the whole association exist (ROL-07).`,
  'ROL-10':
    'A need has who asks and, apart from it, for whom (NEED-03, NEED-12); neither has a file here.',
  'ROL-13': 'A station’s posts say who does what (ROL-16); groups within a team are no field.',
  'ROL-15': `${EVALUATION}: the posts of activities are not rated by workload.`,
  'ROL-18': `${PARTY}; not asked before it has a use (R-26).`,
  'ROL-19': 'Comes with resources and donations.',
  'REG-04': 'The application asks for everything that a sign-up needs.',
  'REG-06':
    'A volunteer picks a station, whose area is the district; areas are kept as data (STA-24).',
  'REG-16': 'A team needs its acceptance for anything it does (REG-28), plans too.',
  'REG-17':
    'Open to all, or brought by a leader (REG-35); inviting chosen people in the app comes later.',
  'REG-20': 'Comes with the export to the official system (R-17).',
  'REG-30': `${PARTY}.`,
  'REG-31':
    'Posts with gates, places and choosing fit people to a service; how it is told is the station’s.',
  'REG-36': 'An activity’s page can be handed on from the phone; a code to print comes later.',
  'REG-39':
    'A station can return an application and ask the person to come; an interview of its own comes with projects.',
  'VOL-12': 'A plan says what is given and how it is adapted (ACT-39); terrain is no field.',
  'VOL-15': `${EVALUATION}.`,
  'VOL-16': `${EVALUATION}, after activities.`,
  'VOL-17': `${EVALUATION}.`,
  'VOL-19': 'Comes with training, which has a use for it.',
  'VOL-22': `${EVALUATION}: they are found by service and ratings.`,
  'VOL-24':
    'The file has the field; nobody is asked before the association’s statistics use it (R-26).',
  'TIER-08': 'A team plans activities of its own (ROL-04); a kind of team is no field.',
  'STA-15': `${INSPECTION}: it is its checklist.`,
  'STA-16': `${INSPECTION}: they are the items of its checklist.`,
  'STA-17': `${CERTIFICATION}: it is judged there.`,
  'STA-18': `${ARCHIVES}: rules are documents with versions.`,
  'STA-19': `${ARCHIVES}.`,
  'STA-21': 'Comes with safety; a station already names who keeps the plan (ROL-12).',
  'STA-22': `${PARTY}.`,
  'STA-23': 'A site names its host; the host’s own figures come with the association’s reports.',
  'STA-25':
    'Comes with the association’s reports; the plan’s milestones and coverage show how far it is.',
  'STA-26': 'Comes with the association’s reports: the figures are not ours.',
  'STA-27': 'Comes with resources.',
  'STA-28':
    'Sites have their types and kinds of place (STA-01, STA-07); other forms come with resources.',
  'STA-29': `${INSPECTION}; the public page says where there are no steps.`,
  'STA-30': `${INSPECTION}.`,
  'STA-31': 'Comes with safety.',
  'STA-32': 'Comes with knowledge and its publishing.',
  'STA-33': `${INSPECTION}.`,
  'STA-34': `${EVALUATION}.`,
  'STA-37': `${ARCHIVES}; the plan of people and sites is kept (PLAN-06).`,
  'RPT-08': 'A sentence about everybody; the lessons teach it.',
  'CMP-13':
    'The printed telephone numbers and account are another platform’s; ours are the app, the counter and the station’s phone.',
  'KNW-07':
    'Lessons are read aloud by the phone; audio, video and games need files of the association.',
  'KNW-09': 'Such activities are planned like any other, by category (CAT-01).',
  'KNW-11': 'The mark is one drawing in the product; the visual manual comes with archives.',
  'D-05': `${CERTIFICATION}.`,
  'TRN-05': 'The six steps are those of an activity: needs, plan, sign-up, day, closing, archive.',
  'TRN-11': 'Content: lessons and alerts carry the day on which they were looked through (KNW-10).',
  'TRN-18': `${PARTY}.`,
  'TRN-19': 'A training can be of exchange; inviting other organisations comes with resources.',
  'D-18':
    'Volunteers’ stars stand alone (BDG-01); the scale of organisations comes with certification.',
  'D-20': `${CERTIFICATION}; qualifications are kept for it (VOL-21).`,
  'D-24': `${PARTY}.`,
}

export const IN_PART: Readonly<Record<string, string>> = {
  ...ACTIVITY_IN_PART,
  ...SURVEY_IN_PART,
  ...LEDGER_IN_PART,
  'ROL-06': 'A site names its host; signing in as one, and the award list, come with commendation.',
  'ROL-07': 'They see lists covered; the view of their own and the award list come with reports.',
  'ROL-08':
    'Three of the four have a role; the application reviewer and their queues come with certification.',
  'ROL-11': 'The list is in the handbook of keepers; whoever appoints judges whether it is met.',
  'REG-02': 'Gender is not asked: nothing uses it (R-26). The identity number is optional (R-01).',
  'REG-05':
    'Nickname, gender, e-mail, address, QQ and WeChat are not asked; hours are in the ledger.',
  'REG-08':
    'The conditions are in the handbook and a station can return for them; projects come later.',
  'REG-11': 'Whoever is recommended applies like anybody; who recommended is not asked.',
  'REG-14': 'There is no back office on the web (D-35).',
  'REG-29':
    'The promise is a chapter of the agreement, with consent as signature; a form to copy it comes with D-24.',
  'REG-37': 'The number is shown; the identity number stays optional (R-01).',
  'VOL-01': 'Trainings are a list of their own (TRN-07); commendation and evaluation come later.',
  'VOL-02': 'The official data standard comes with the export to it (R-17).',
  'VOL-07': 'It is agreed to; who comes late, or not, shows on the list of the day (GAP-16).',
  'VOL-14':
    'Opinions, wrong records and being treated worse are heard here; legal help is outside.',
  'VOL-10': 'It is promised in the agreement; incidents at the place of service are kept (SAF-14).',
  'STA-06': 'A partner is named as host; the seven types of partner are no field.',
  'STA-08': 'The host is named; that a site is of its own teams is no field.',
  'STA-20': 'Hours, phone, duty list and messages; meetings are the station’s own.',
  'STA-35': 'The overseer is a named keeper; the coordination itself happens outside the product.',
  'STA-38': 'The duties are in the handbook of keepers; what each needs is in rows of its own.',
  'RPT-06':
    'The ten fraud types, not sure, and one row for all other concerns; the handler notes which.',
  'RPT-09': 'Questions are taken like reports; a free check-up is an activity of the station.',
  'CMP-10':
    'How each way is held well is told where it is written down; the talk itself is outside.',
  'CMP-15':
    'Volunteers write here like everybody; hotline, letters and microblog are the association’s own.',
  'FRM-01': 'The copy is a text file; the printed sheet with its blanks comes with archives.',
  'FRM-03': 'Gender and address stay out (AMB-57).',
  'PRV-04':
    'Applications, files and what was said of activities are cleared by time; paper is outside.',
  'PRV-12':
    'The principle is told with the consent; a paper for one-to-one service is the station’s.',
  'PRV-13': 'The handbook says it; paper itself is outside the product.',
  'PRV-15':
    'Evidence photos are covered by who sends them; of an activity’s, who sends them says that people agreed.',
  'PRV-16': 'It is agreed to and in the handbook; loss of data has no workflow of its own.',
  'PRV-19': 'Agreed to, with suspension and removal (REG-24); praise comes with commendation.',
  'R-01': 'District is that of the station; what somebody serves with are skills and wishes.',
  'KNW-01':
    'Lessons, alerts, quizzes, trends and the “Fengqiao experience”; the physical base is theirs.',
  'KNW-03':
    'Micro-lectures with questions and answers; film, leaflets, stage and lectures are outside.',
  'KNW-05': 'The channels are named; what the association’s own site shows is outside the product.',
  'KNW-06': 'Words to hand on for each day; leaflets and goods with a request come with resources.',
  'KNW-08': 'Each law in plain words, with its date; the texts are the state’s to publish.',
  'KNW-10':
    'Versions, dates, a rule for words and WeChat’s check; volunteers publish nothing themselves.',
  'KNW-13': 'The days are on the calendar; taking part comes with activities.',
  'MSG-03': 'Of applications, cases and opinions; other deadlines come with what has them.',
  'D-19':
    'Study time and courseware go by the calendar year; the counts of people at its end come with certification.',
}
