import { defineErrors } from '../kit/errors'

export const learnErrors = defineErrors('LEARN', {
  LESSON_CHANGED: '这一课更新过，重新打开再答',
  NO_MONTH: '这个月还没有数',
  NO_ALERT: '这条提醒收起来了',
  SECRETS: '里面有号码，去掉再存',
  WORDS: '有几句要改一改再存',
  ALERT_CHANGED: '别人刚改过，重新打开再改',
  RISKY: '微信说这段话不合适，改一改',
})
