import type { Foldable } from '../kit/facts'
import { collection } from '../kit/store'

/** The survey's fold, of which the desk only asks how far it is: an answer is a fact after it. */
export const SURVEY_FOLD = { name: 'survey', source: collection<Foldable>('responses') }
