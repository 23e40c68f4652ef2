import type { Role } from '../kit/access'

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  volunteer: '志愿者',
  teamLeader: '队长',
  stationManager: '站长',
  associationStaff: '协会管理员',
  documentReviewer: '文件评审员',
  siteAuditor: '现场评审员',
  decisionMaker: '认证决定人',
  supervisor: '督导员',
}
