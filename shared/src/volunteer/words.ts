import type { Audience, Qualification, Skill, SpareTime, VolunteerState } from './model'
import type { CertificateKind, Tier, TierSide } from './tier-model'

/** What the choices of an application and a file are called, wherever they are read. Board 34b. */
export const SKILL_WORDS: Readonly<Record<Skill, string>> = {
  computer: '电脑网络',
  law: '法律',
  teaching: '讲课',
  media: '拍照写稿',
  eldercare: '照顾老人',
  learning: '什么都愿学',
}

export const SPARE_TIME_WORDS: Readonly<Record<SpareTime, string>> = {
  weekdayDay: '工作日白天',
  weekdayEvening: '工作日晚上',
  weekend: '周末',
}

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  elderly: '老人',
  students: '学生',
  parents: '家长',
  shopOwners: '店主',
  anyone: '谁都行',
}

export const VOLUNTEER_STATE_WORDS: Readonly<Record<VolunteerState, string>> = {
  learning: '还差入门课',
  active: '在岗',
  suspended: '停岗',
  left: '已退出',
  cleared: '已清退',
}

/** VOL-21. */
export const QUALIFICATION_WORDS: Readonly<{
  type: Readonly<Record<Qualification['type'], string>>
  field: Readonly<Record<Qualification['field'], string>>
  grade: Readonly<Record<Qualification['grade'], string>>
}> = {
  type: { professionalCertificate: '专业人员证书', technicalTitle: '职称' },
  field: { informationSecurity: '信息安全', cyberSecurity: '网络安全', computing: '计算机' },
  grade: { belowMid: '中级以下', mid: '中级', aboveMid: '中级以上' },
}

/** TIER-01, 15-glossary. */
export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  publicist: '宣传员',
  lecturer: '公益讲师',
  expert: '专家',
}

/** The four sides of TIER-02. */
export const TIER_SIDE_WORDS: Readonly<Record<TierSide, string>> = {
  education: '学历',
  training: '受过的培训',
  experience: '工作经历',
  teaching: '怎么讲课',
}

/** TIER-06. */
export const CERTIFICATE_WORDS: Readonly<Record<CertificateKind, string>> = {
  excellence: '协会证书',
  national: '国家标准证书',
}
