import type { DataRead } from '@shared/account/records'
import { ROLE_WORDS } from '@shared/account/role-words'
import type { AuditRecord } from '../kit/audit'

/** What was done with somebody's data, in plain words; an act that is not named here is said in general. */
const WHAT: Readonly<Record<string, string>> = {
  'volunteer.readApplication': '看了报名表',
  'volunteer.readFile': '看了志愿者档案',
  'volunteer.exportRoster': '导出了花名册',
  'volunteer.exportTeamRoster': '导出了队伍名册',
  'volunteer.exportFile': '复制了志愿者档案',
  'account.exportOwnData': '复制了我的数据',
  'volunteer.decideCorrection': '答复了更正',
  'volunteer.verifyQualification': '看了资质证书',
  'volunteer.mergeAccounts': '当面合并了两个微信',
}

/** One look at somebody's data as its owner is told of it: by which role, never by whom. R-27, board 31. */
export function dataRead({ _id, at, actor, action, subject, role, reason }: AuditRecord): DataRead {
  const reader = role ? ROLE_WORDS[role] : '服务站'
  return {
    ...{ id: _id, at, reason },
    by: actor === subject ? '您自己' : reader,
    what: WHAT[action] ?? '看了您的资料',
  }
}
