/** The answers of the triage as both sides read them: who asks, and who helps. */
import type { LEAKED, PAID_AGO } from './triage'

export const PAID_AGO_WORDS: Readonly<Record<(typeof PAID_AGO)[number], string>> = {
  halfHour: '半小时内',
  today: '今天',
  threeDays: '三天内',
  longer: '更早',
}

export const LEAKED_WORDS: Readonly<Record<(typeof LEAKED)[number], string>> = {
  bankCard: '银行卡号',
  code: '验证码',
  password: '密码',
  idNumber: '身份证号',
  face: '刷过脸',
  screen: '共享过屏幕',
}
