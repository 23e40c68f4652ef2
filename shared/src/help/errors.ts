import { defineErrors } from '../kit/errors'

export const helpErrors = defineErrors('HELP', {
  CONSENT_REQUIRED: '要先勾选同意，也可以不留',
  NOT_FOUND: '没找到，请核对查询号和查询码',
  CASE_CLOSED: '这件已经办结了，可以再提一件新的',
  NOT_CLOSED: '这件还在办，办结了再来说',
  RATED: '您已经说过了，谢谢您',
  TOO_LATE: '过了 30 天，请再提一件新的',
  STORY_FULL: '这件写得够多了，请给服务站打电话',
  NO_CONTACT: '这件没有留电话',
  NO_STATION: '还没有服务站可以接，请先打 96110',
  PHOTOS_FULL: '最多放 4 张，先去掉一张',
  NOT_A_PHOTO: '这张图打不开，换一张试试',
  NO_PHOTO: '这张图已经删了',
  REASON_NEEDED: '写一句为什么要看，才能打开',
  CONFLICT: '这件由别人跟进，您不能看',
  NOT_QUALIFIED: '还不能给这位，请换一位',
  LEVEL: '这件已经不在这里了，请刷新再看',
  EXCEPTION_TO: '例外只能告诉公安机关',
  DUTY_PEOPLE: '只能排协会的人，请再看一遍',
})
