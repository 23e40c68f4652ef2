import { defineErrors } from '../kit/errors'

export const surveyErrors = defineErrors('SURVEY', {
  NO_CAMPAIGN: '现在没有问卷要答，谢谢您',
  CLOSED: '这次问卷已经收完了，谢谢您',
  NOT_OPEN: '这次问卷还没开始',
  VERSION_CHANGED: '问卷更新过，重新打开再答',
  INCOMPLETE: '还有题没答，补上就能交',
  NO_REVIEW: '这一份不用看了',
  OWN_REVIEW: '自己收的问卷，请别人来看',
  REVIEW_DECIDED: '这一份已经有结果了',
  BAD_STAMP: '这一页开得太久了，重新打开再交',
})
