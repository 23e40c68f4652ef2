/** The fixed words of a proof of service in English. What activities say of themselves stays as it was recorded. */
import type { ProofSum } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import type { LocalDate } from '@shared/kit/time'
import type { PaperWords } from './proof-paper-words'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
] as const

/** `1 activity`, `2 activities`. */
function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

/** `3.9 hours`; one decimal, rounded down, and `1.0 hours` too, as decimals are said. */
const hours = (minutes: number) => `${proofHours(minutes)} hours`
const minutesText = (minutes: number) => counted(minutes, 'minute', 'minutes')

const month = (day: LocalDate) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** `22 November 2026`. */
function englishDay(day: LocalDate): string {
  return `${String(Number(day.slice(8)))} ${month(day)}`
}

/** `March to November 2026`; another year is named. */
function period({ from, to }: ProofSum): string {
  const [first, last] = [month(from), month(to)]
  if (first === last) return first
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? first.slice(0, -5) : first} to ${last}`
}

function sentence(sum: ProofSum, stationName: string): string {
  const { services, lines, minutes, surveyMinutes, manual } = sum
  const said = [
    ...(services > 0 ? [counted(services, 'activity', 'activities')] : []),
    ...(lines > services
      ? [`questionnaires collected on ${counted(lines - services, 'day', 'days')}`]
      : []),
    `${hours(minutes)} of service`,
    ...(surveyMinutes > 0 ? [`of which ${hours(surveyMinutes)} for questionnaires`] : []),
    ...(manual > 0
      ? [`of which ${counted(manual, 'record was', 'records were')} entered by hand`]
      : []),
  ]
  return `${period(sum)}. Voluntary service verified by ${stationName}: ${said.join(', ')}.`
}

export const ENGLISH: PaperWords = {
  lang: 'en',
  title: 'Certificate of Voluntary Service',
  number: (number) => `No. ${number}`,
  cells: ({ name, latinName, volunteerNo, idNumber }, sum) => [
    [
      ['Name', name],
      ['Name in Latin letters*', latinName ?? 'Not given'],
    ],
    [
      ['Volunteer number', volunteerNo],
      ['Period of service', period(sum)],
    ],
    [
      ['Identity document', idNumber === null ? 'Not given' : 'Resident Identity Card'],
      ['Document number', idNumber ?? 'Not given'],
    ],
    [
      ['Total hours', `${hours(sum.minutes)} (${minutesText(sum.minutes)})`],
      ['For questionnaires', hours(sum.surveyMinutes)],
    ],
  ],
  sentence,
  columns: {
    day: 'Date',
    title: 'Activity',
    content: 'Service',
    organiser: 'Organised by',
    hours: 'Hours',
  },
  widths: { label: 104, day: 84, title: 120 },
  day: englishDay,
  titleOf: ({ title, kind, manual }) =>
    `${title}\n${kind === 'survey' ? 'Questionnaires' : 'Activity'}${manual ? ', entered by hand' : ''}`,
  total: 'Total',
  hours,
  minutes: minutesText,
  notes: (number) => [
    '* As spelled by the holder: the station has verified the name in Chinese only. Attachment: no.',
    'The same proof as in Chinese. What activities and organisations are called is left as it was recorded.',
    'Free of charge, under Articles 14 and 15 of Order No. 67 of the Ministry of Civil Affairs of China.',
    'Recorded in minutes; hours have one decimal, rounded down. Questionnaires: one minute for each.',
    'Entered by hand (补录): afterwards, by two people.',
    `To check: scan the code, or look up ${number} with the name in Chinese or the phone’s last 4 digits.`,
  ],
  scan: 'Scan to check',
  issuer: ({ stationName, handler, phone }) => [
    `Issued by: ${stationName}`,
    `Handled by: ${handler}`,
    `Telephone: ${phone}`,
  ],
  stamp: (stationName) => `Seal of ${stationName} for proofs of service`,
  date: englishDay,
  page: (page, count) => `Page ${String(page)} of ${String(count)}`,
}
