import type { CountName } from '@shared/desk/rules'
import type { Foldable } from '../kit/facts'
import { collection } from '../kit/store'
import type { SumRecord } from '../kit/sums'

/** What facts sum up to, by scope and period (`rollupId`); derived, and made again from all facts. */
export const ROLLUPS = collection<SumRecord<CountName>>('rollups')

/** The survey's fold, of which the desk only asks how far it is: an answer is a fact after it. */
export const SURVEY_FOLD = { name: 'survey', source: collection<Foldable>('responses') }
