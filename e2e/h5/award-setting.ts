/** The days of a commendation pass in the database: names for a month, the public list for five working days. */
import { DAY, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import type { Stage } from './stage'

interface Round {
  readonly rules: { readonly nominateUntil: string }
}

/** The year that the demo has not begun. */
export interface Years {
  readonly database: RawDatabase
  readonly year: number
  readonly id: string
}

export async function setAward({ cloud }: Stage): Promise<Years> {
  const database = openDatabase(cloud.adminUrl)
  const rounds = await database.all<{ year: number }>('award_rounds')
  const year = Math.max(...rounds.map((one) => one.year)) + 1
  return { database, year, id: `awd_${String(year)}` }
}

/** As if the last day of names had passed. */
export async function namesEnd({ database, id }: Years): Promise<void> {
  const [round] = await database.all<Round>('award_rounds', { _id: id })
  const nominateUntil = localDate(Date.now() - 2 * DAY)
  await database.update('award_rounds', id, { rules: { ...round?.rules, nominateUntil } })
}

/** As if the list had been public for its five working days. */
export async function publicDaysEnd({ database, id }: Years): Promise<void> {
  await database.update('award_rounds', id, { publicUntil: Date.now() - 1 })
}

export async function objectionsTo({ database, id }: Years): Promise<number> {
  return (await database.all('award_objections', { roundId: id })).length
}
