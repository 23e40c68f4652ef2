import { addDays } from './time'
import type { LocalDate } from './time'
import type { HolidayTable } from './working-days'

function span(from: LocalDate, days: number): LocalDate[] {
  return Array.from({ length: days }, (_, index) => addDays(from, index))
}

/** The years known when this was written; a later year comes as data (D-28). */
export const HOLIDAYS: HolidayTable = {
  '2025': {
    holidays: [
      '2025-01-01',
      ...span('2025-01-28', 8),
      ...span('2025-04-04', 3),
      ...span('2025-05-01', 5),
      ...span('2025-05-31', 3),
      ...span('2025-10-01', 8),
    ],
    makeUpWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  '2026': {
    holidays: [
      ...span('2026-01-01', 3),
      ...span('2026-02-15', 9),
      ...span('2026-04-04', 3),
      ...span('2026-05-01', 5),
      ...span('2026-06-19', 3),
      ...span('2026-09-25', 3),
      ...span('2026-10-01', 7),
    ],
    makeUpWorkdays: [
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ],
  },
}
