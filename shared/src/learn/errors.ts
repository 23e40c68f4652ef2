import { defineErrors } from '../kit/errors'

export const learnErrors = defineErrors('LEARN', {
  LESSON_CHANGED: '这一课更新过，重新打开再答',
})
