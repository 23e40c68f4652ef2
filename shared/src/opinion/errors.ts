import { defineErrors } from '../kit/errors'

export const opinionErrors = defineErrors('OPINION', {
  CONSENT_REQUIRED: '留名字或电话要先勾选同意，也可以不留',
  NOT_FOUND: '没找到，请核对查询号和查询码',
  CLOSED: '这条已经办完了，可以再写一条',
  STORY_FULL: '这条写得够多了，请给协会打电话',
  NO_STATION: '没找到这个服务站，请换一个',
  NO_PERSON: '这条没有留名字和电话',
  STATE: '这一步已经走过了，请刷新再看',
  POLL_TOTALS: '民意调查的数不公开，只写怎么办',
  CONFLICT: '这条不能由您定，请别的人来定',
})
