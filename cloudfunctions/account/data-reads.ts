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
  'ledger.findServed': '查了服务记录',
  'ledger.correctRecord': '更正了服务记录',
  'ledger.readClaim': '看了您提的记录问题',
  'ledger.getClaimPhoto': '看了您交的照片',
  'ledger.askAboutClaim': '请您补充记录问题',
  'ledger.decideClaim': '答复了记录问题',
  'ledger.undoClaim': '撤回了刚才的答复',
  'ledger.handOver': '把换的东西交给了您',
  'ledger.undoHandOver': '撤回了刚才的交付',
  'badge.readProof': '看了证明申请',
  'badge.decideProof': '答复了证明申请',
  'badge.undoProof': '撤回了刚才的答复',
  'badge.revokeProof': '撤销了一份证明',
  'badge.getNominee': '看了服务数字，想提名您',
  'badge.nominate': '提名了您',
  'badge.readNomination': '看了提名',
  'badge.reviewNomination': '复核了提名',
  'badge.markNomination': '给提名打了分',
  'badge.answerObjection': '答复了对名单的异议',
  'badge.readRecognition': '看了互认申请',
  'badge.decideRecognition': '答复了互认申请',
  'badge.undoRecognition': '撤回了刚才的答复',
  'badge.revokeRecognition': '取消了一次互认',
  'activity.enterManual': '补录了一条时长',
  'activity.addManualPhoto': '给补录加了照片',
  'activity.submitManual': '把补录交给第二人',
  'activity.withdrawManual': '撤回了补录',
  'activity.readManual': '看了补录',
  'activity.getManualPhoto': '看了补录的照片',
  'activity.decideManual': '核对了补录',
  'activity.undoManual': '撤回了刚才的核对',
}

/** Their reason begins with how it was decided, in the words of the books; whoever it is about was told in their own. */
const DECISIONS: ReadonlySet<string> = new Set([
  ...['ledger.decideClaim', 'badge.decideProof', 'badge.revokeProof', 'activity.decideManual'],
  'badge.decideRecognition',
])

/** One look at somebody's data as its owner is told of it: by which role, never by whom. R-27, board 31. */
export function dataRead({ _id, at, actor, action, subject, role, reason }: AuditRecord): DataRead {
  const reader = role ? ROLE_WORDS[role] : '服务站'
  return {
    ...{ id: _id, at, reason: DECISIONS.has(action) ? null : reason },
    by: actor === subject ? '您自己' : reader,
    what: WHAT[action] ?? '看了您的资料',
  }
}
