import { defineErrors } from '../kit/errors'

export const volunteerErrors = defineErrors('VOLUNTEER', {
  CONSENT_REQUIRED: '两份协议都同意了，才能报名',
  GUARDIAN_FIRST: '不满 14 岁，先请家里大人同意',
  GUARDIAN_CODE: '同意码不对或过期了，请大人再看看',
  GUARDIAN_MISSING: '还没满 16 岁，等家里大人同意',
  TOO_YOUNG: '还没满 16 岁，先请家里大人同意',
  ID_NUMBER: '证件号像是写错了，再对一遍',
  // Whether a file exists is not said: the same sentence for whatever only a document can settle.
  AT_STATION: '这一步要带证件来站里办，站长帮您',
  ALREADY_APPLIED: '您报过名了，等站长答复就好',
  ALREADY_VOLUNTEER: '您已经是志愿者了',
  NO_STATION: '这个站现在不收报名，换一个吧',
  NO_APPLICATION: '没找到这份报名',
  NOT_WAITING: '这件已经办过了，刷新看看',
  REMINDED: '今天提醒过了，明天再提醒',
  // The account that would be given up must be without roles, a file and minutes.
  NOT_EMPTY: '这个微信名下有身份或时长，请协会来办',
  NO_CONFLICT: '没找到这件，可能已经办好了',
  NO_FILE: '还没有志愿者档案',
  NOT_ACTIVE: '在岗的志愿者才能办这件',
  CORRECTION_WAITS: '上一次更正还没答复，先等一等',
  NO_QUALIFICATION: '没找到这份资质',
  TRANSFER_WAITS: '上一次转站还没答复，先等一等',
  NO_TEAM: '没找到这支队伍',
  IN_TEAM: '您已经在这支队里了',
  TIER_WAITS: '上一次申请还没答复，先等一等',
  TIER_HELD: '您已经有这张证书了',
  TIER_MARKS: '有一项不到 60 分，这次不能通过',
  NO_TIER: '没找到这张证书',
  OWN_CASE: '自己的事不能自己定，请协会或别的站长办',
  OWN_TIER: '自己的申请，请别的同事来评',
})
