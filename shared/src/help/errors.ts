import { defineErrors } from '../kit/errors'

export const helpErrors = defineErrors('HELP', {
  CONSENT_REQUIRED: '留电话要先勾选同意，也可以不留',
  NOT_FOUND: '没找到，请核对查询号和查询码',
  CASE_CLOSED: '这件已经办结了，可以再提一件新的',
  STORY_FULL: '这件写得够多了，请给服务站打电话',
  NO_CONTACT: '这件没有留电话',
  NO_STATION: '还没有服务站可以接，请先打 96110',
})
