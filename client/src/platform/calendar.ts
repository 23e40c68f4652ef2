import Taro from '@tarojs/taro'

/** Something with a time, for the person's own calendar. Moments in epoch milliseconds. */
export interface CalendarEntry {
  readonly title: string
  readonly place: string
  readonly from: number
  readonly to: number
}

/** Reminds so long before, in minutes. */
const REMIND_MINUTES = 24 * 60

/**
 * Puts an entry into the phone's calendar: WeChat asks the person first; a browser saves a file that a calendar opens.
 * False when the person said no. Errors: what the phone refuses.
 */
export async function addToCalendar(entry: CalendarEntry): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    download(entry)
    return true
  }
  const { title, place, from, to } = entry
  try {
    await Taro.addPhoneCalendar({
      ...{ title, location: place, startTime: from / 1000, endTime: String(to / 1000) },
      ...{ alarm: true, alarmOffset: REMIND_MINUTES * 60 },
    })
    return true
  } catch (failure) {
    const said = String((failure as { errMsg?: string }).errMsg)
    if (/cancel|deny|denied/.test(said)) return false
    throw failure
  }
}

function download(entry: CalendarEntry): void {
  const url = URL.createObjectURL(new Blob([calendarFile(entry)], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${entry.title}.ics`
  link.click()
  // The browser has begun to read it only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/** `20261125T060000Z`. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Commas, semicolons and strokes mean something in such a file. RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')
}

/** A calendar file of one entry, with a reminder a day before. RFC 5545. */
export function calendarFile({ title, place, from, to }: CalendarEntry): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wangan//volunteer station//ZH',
    'BEGIN:VEVENT',
    `UID:${from}-${to}@wangan`,
    `DTSTAMP:${stamp(from)}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(to)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${REMIND_MINUTES}M`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
