/** Every screen that can be looked at: the one list for what checks, measures or pictures the whole app. */
import type { AppScreen } from './app-screen'
import { ASSOC } from './screens/assoc'
import { AWARD } from './screens/award'
import { CALLS } from './screens/calls'
import { CAMPAIGN } from './screens/campaign'
import { CASES } from './screens/cases'
import { CLOSING } from './screens/closing'
import { DAY } from './screens/day'
import { EVENT } from './screens/event'
import { HELP } from './screens/help'
import { HONOURS } from './screens/honours'
import { JOINING } from './screens/joining'
import { LEARN } from './screens/learn'
import { BOOKS, LEDGER } from './screens/ledger'
import { LOCAL } from './screens/local'
import { MAIN } from './screens/main'
import { MANAGE } from './screens/manage'
import { MANUAL } from './screens/manual'
import { OPINION } from './screens/opinion'
import { ORGANISE } from './screens/organise'
import { POINTS } from './screens/points'
import { PROGRESS } from './screens/progress'
import { PROOF } from './screens/proof'
import { RECOGNITION } from './screens/recognition'
import { PUBLIC } from './screens/public'
import { REPORT } from './screens/report'
import { QUESTIONNAIRE } from './screens/questionnaire'
import { QUALITY } from './screens/quality'
import { SETTINGS } from './screens/settings'
import { STATION } from './screens/station'
import { SURVEY } from './screens/survey'
import { TRAINING } from './screens/training'
import { VOLUNTEER } from './screens/volunteer'

/** In the order in which they are opened: a person’s later screens may show what the earlier ones left. */
export const SCREENS: readonly AppScreen[] = [
  ...MAIN,
  ...HELP,
  ...LEARN,
  ...SURVEY,
  ...QUESTIONNAIRE,
  ...JOINING,
  ...VOLUNTEER,
  ...HONOURS,
  ...LEDGER,
  ...POINTS,
  ...MANAGE,
  ...BOOKS,
  ...MANUAL,
  ...ORGANISE,
  ...EVENT,
  ...DAY,
  ...TRAINING,
  ...CLOSING,
  ...PROGRESS,
  ...REPORT,
  ...CAMPAIGN,
  ...CALLS,
  ...CASES,
  ...STATION,
  ...ASSOC,
  ...AWARD,
  ...PROOF,
  ...RECOGNITION,
  ...PUBLIC,
  ...OPINION,
  ...QUALITY,
  ...SETTINGS,
  ...LOCAL,
]
