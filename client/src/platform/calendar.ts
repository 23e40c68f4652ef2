import Taro from '@tarojs/taro'
import { calendarFile, REMIND_MINUTES, type CalendarEntry } from './calendar-file'

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
