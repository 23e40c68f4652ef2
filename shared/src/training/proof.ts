/** The words of a training proof. TRN-12. */
import { localDate } from '../kit/time'
import { TRAINING_SUBJECTS } from './catalogue'
import type { TrainingRecord } from './model'
import { studyHours } from './rules'

/** Whose it is. */
export interface ProofPerson {
  readonly name: string
  readonly volunteerNo: string | null
}

/** Who took part in what, where and when, for how long, held by whom; only of what was passed. R-05. */
export function trainingProof(record: TrainingRecord, { name, volunteerNo }: ProofPerson): string {
  const { title, subject, content, organiser, place, at, minutes } = record
  const [year = '', month = '', day = ''] = localDate(at).split('-')
  const who = volunteerNo === null ? name : `${name}（${volunteerNo}）`
  const when = `${year} 年 ${String(Number(month))} 月 ${String(Number(day))} 日`
  return [
    `${who}于 ${when}在${place}参加“${title}”培训，共 ${studyHours(minutes)} 学时，已通过。`,
    `内容：${content || TRAINING_SUBJECTS[subject]}`,
    `主办：${organiser}`,
  ].join('\n')
}
