import { defineErrors } from '../kit/errors'

export const accountErrors = defineErrors('ACCOUNT', {
  CONSENT_REQUIRED: '要先同意登录用的信息，才能登录',
  CONSENT_CHANGED: '说明有了新版本，再看一眼就好',
})
