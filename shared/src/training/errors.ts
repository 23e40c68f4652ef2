import { defineErrors } from '../kit/errors'

export const trainingErrors = defineErrors('TRAINING', {
  NOT_FOUND: '没找到这一份，请刷新再看',
  STATE: '这一步已经走过了，请刷新再看',
  INCOMPLETE: '还有没填的，填好再交',
  CONFLICT: '自己做的课件，请别人来看',
  REASON_NEEDED: '请写一句原因，对方看得到',
})
