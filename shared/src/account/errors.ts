import { defineErrors } from '../kit/errors'

export const accountErrors = defineErrors('ACCOUNT', {
  CONSENT_REQUIRED: '要先同意登录用的信息，才能登录',
  CONSENT_CHANGED: '说明有了新版本，再看一眼就好',
  CONSENT_NEEDED: '登录离不开这一项，不用了可以注销账号',
  VOLUNTEER_LEAVES: '不当志愿者了，在我的档案里退出',
  PHONE_CODE: '没拿到手机号，可以自己填',
  MAY_NOT_INVITE: '这个角色要由协会来给',
  NO_SUCH_PLACE: '没找到这个站或队伍',
  NO_INVITATION: '这个邀请码用不了，问问发给您的人',
  NO_SUCH_ROLE: '这个角色已经不在了',
  LAST_ADMINISTRATOR: '协会至少要留一位管理员',
  STATION_NEEDS_YOU: '先把站交给别人，再注销',
})
