import { defineErrors } from '../kit/errors'

export const noticeErrors = defineErrors('NOTICE', {
  UNDO_OVER: '过了撤销的时间，消息已经发出去了',
})
