/** The rows of the satisfaction survey: what is listed, and why some of it is not built or not in full. */
import type { Row } from './requirements'

export const SURVEY_ROWS: readonly Row[] = [
  ['SUR-01', 'D', 'a yearly questionnaire that anybody may answer'],
  ['SUR-02', 'D', 'a window of ten days'],
  ['SUR-03', 'D', 'knowledge is spread by answering'],
  ['SUR-04', 'D', 'answers belong to station and volunteer'],
  ['SUR-05', 'D', 'a report from 50,000 answers on'],
  ['SUR-06', 'D', 'six chapters'],
  ['SUR-07', 'D', 'hot spots and what follows from them'],
  ['SUR-08', 'D', 'a tenth of a yuan for a valid answer'],
  ['SUR-09', 'M', 'settled yearly against an invoice'],
  ['SUR-10', 'C', 'survey tasks bring service minutes'],
  ['SUR-11', 'D', 'give-aways and material of the campaign'],
  ['SUR-12', 'D', 'opinions in the survey are data for improvement'],
  ['SUR-13', 'D', 'the campaign in numbers'],
  ['HRS-02', 'C', 'one questionnaire, one minute'],
  ['HRS-03', 'D', 'integer minutes'],
  ['PTS-12', 'D', 'give-aways designed by the association'],
  ['R-04', 'M', 'the minute beside the median answering time'],
  ['R-20', 'M', 'the subsidy is the station’s, never a person’s'],
]

export const SURVEY_NOT_BUILT: Readonly<Record<string, string>> = {}

export const SURVEY_IN_PART: Readonly<Record<string, string>> = {
  'SUR-11':
    'Stock of give-aways by station and the publicity calendar; videos and leaflets come with resources.',
  'SUR-12':
    'How many left words is in the report; the words themselves leave the database for nobody.',
}
