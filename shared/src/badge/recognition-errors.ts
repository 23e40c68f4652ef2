import { defineErrors } from '../kit/errors'

export const recognitionErrors = defineErrors('RECOGNITION', {
  NO_FILE: '先成为志愿者，才能申请互认',
  NO_SCHEME: '这家不在名单上，换一家看看',
  /** Given later than today, or over already. */
  NOT_IN_TIME: '日期不对，或者已经过期',
  NOT_FOUND: '没找到这一份，回到列表再选',
  STATE: '这一份已经在办，或有结果了',
  NO_EVIDENCE: '先加一张照片，盖住别的信息',
  NOT_A_PHOTO: '这不是照片，换一张',
  OWN: '自己的申请，请别人来办',
  /** Somebody else's star by the same number counts already. */
  TAKEN: '这个编号已经认给别人了，先查一查',
})
