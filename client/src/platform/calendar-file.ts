/** Something with a time, for the person's own calendar. Moments in epoch milliseconds. */
export interface CalendarEntry {
  readonly title: string
  readonly place: string
  readonly from: number
  readonly to: number
}

/** Reminds so long before, in minutes. */
export const REMIND_MINUTES = 24 * 60

/** `20261125T060000Z`. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Commas, semicolons and strokes mean something in such a file. RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')
}

/** A line has at most 75 octets, and 24 characters of ours have at most 72. RFC 5545 §3.1. */
function folded(line: string): string {
  return line.match(/.{1,24}/gu)?.join('\r\n ') ?? line
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
    folded(`SUMMARY:${escaped(title)}`),
    folded(`LOCATION:${escaped(place)}`),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${REMIND_MINUTES}M`,
    folded(`DESCRIPTION:${escaped(title)}`),
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
