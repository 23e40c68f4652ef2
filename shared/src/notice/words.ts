/** The words made of what a message carries. MSG-01, MSG-02. */
import { ROLE_WORDS } from '../account/role-words'
import { REFUSAL_WORDS } from '../activity/refusals'
import { clockTime, friendlyDate } from '../kit/time'
import { RETURN_REASON_WORDS } from '../volunteer/reasons'
import { NOTICE_PARAMS, type NoticeKind, type NoticeParams } from './catalogue'
import { LEDGER_WORDS } from './ledger-words'
import type { NoticeWords } from './model'

const TIER_WORDS = { publicist: '宣传员', lecturer: '公益讲师', expert: '专家' } as const

const WORDS: { readonly [K in NoticeKind]: (params: NoticeParams<K>) => NoticeWords } = {
  applicationApproved: ({ stationName, lessonPassed }) => ({
    title: '报名通过了',
    text: lessonPassed ? `${stationName}欢迎您` : `学完入门课，就能到${stationName}上岗`,
    toDo: !lessonPassed,
  }),
  applicationReturned: ({ stationName, reason }) => ({
    title: '报名还差一点',
    text: `${stationName}：${RETURN_REASON_WORDS[reason]}`,
    toDo: true,
  }),
  lessonWaits: ({ stationName }) => ({
    title: '入门课还没学完',
    text: `学完就能到${stationName}上岗`,
    toDo: true,
  }),
  guardianWaits: ({ stationName }) => ({
    title: '等家里大人同意',
    text: `填上同意码，${stationName}就能办`,
    toDo: true,
  }),
  onDuty: ({ stationName }) => ({
    title: '您是志愿者了',
    text: `入门课学完，可以到${stationName}服务`,
    toDo: false,
  }),
  transferAccepted: ({ stationName }) => ({
    title: '转站办好了',
    text: `从今天起，您在${stationName}`,
    toDo: false,
  }),
  transferReturned: ({ stationName }) => ({
    title: '转站没办成',
    text: `${stationName}写了原因，点开看看`,
    toDo: false,
  }),
  suspended: ({ stationName, until }) => ({
    title: '先歇一歇',
    text: until === null ? `${stationName}请您先停一停` : `${friendlyDate(until)}后可以接着来`,
    toDo: false,
  }),
  restored: ({ stationName }) => ({
    title: '可以接着服务了',
    text: `${stationName}等您回来`,
    toDo: false,
  }),
  cleared: ({ stationName }) => ({
    title: '志愿者身份停了',
    text: `有话说，请找${stationName}`,
    toDo: false,
  }),
  teamJoined: ({ teamName }) => ({ title: '进队了', text: `${teamName}欢迎您`, toDo: false }),
  teamReturned: ({ teamName }) => ({
    title: '这次没进队',
    text: `${teamName}写了原因，点开看看`,
    toDo: false,
  }),
  correctionDone: () => ({ title: '更正好了', text: '您的资料已经改过来', toDo: false }),
  correctionReturned: () => ({ title: '更正没办成', text: '站长写了原因，点开看看', toDo: false }),
  merged: ({ stationName }) => ({
    title: '两个微信合在一起了',
    text: `${stationName}当面给您办的`,
    toDo: false,
  }),
  roleGiven: ({ role, scopeName, until }) => ({
    title: `您现在是${ROLE_WORDS[role]}`,
    text: until === null ? scopeName : `${scopeName}，到 ${friendlyDate(until)}`,
    toDo: false,
  }),
  roleWithdrawn: ({ role, scopeName }) => ({
    title: `${ROLE_WORDS[role]}的身份收回了`,
    text: scopeName,
    toDo: false,
  }),
  tierPassed: ({ tier, until }) => ({
    title: `您是${TIER_WORDS[tier]}了`,
    text: `有效到 ${friendlyDate(until)}`,
    toDo: false,
  }),
  tierReturned: ({ tier }) => ({
    title: `${TIER_WORDS[tier]}这次没通过`,
    text: '协会写了原因，点开看看',
    toDo: false,
  }),
  tierEnded: ({ tier, withdrawn }) => ({
    title: `${TIER_WORDS[tier]}证书${withdrawn ? '收回了' : '到期了'}`,
    text: withdrawn ? '协会写了原因，点开看看' : '想接着做，可以再申请',
    toDo: false,
  }),
  reviewsDue: ({ count, dueAt }) => ({
    title: `${count} 份报名快到时限`,
    text: `${friendlyDate(dueAt)}前答复`,
    toDo: true,
  }),
  activityPublished: ({ title }) => ({ title: '活动发出去了', text: title, toDo: false }),
  activityReturned: ({ title }) => ({
    title: '活动还差一点',
    text: `${title}，点开看差什么`,
    toDo: true,
  }),
  activityCancelled: ({ title, from }) => ({
    title: '活动取消了',
    text: `${friendlyDate(from)}的${title}`,
    toDo: false,
  }),
  signUpConfirmed: ({ title, from }) => ({
    title: '报上名了',
    text: `${title}，${friendlyDate(from)}`,
    toDo: false,
  }),
  signUpRefused: ({ title, reason }) => ({
    title: '这次没报上',
    text: `${title}：${REFUSAL_WORDS[reason]}`,
    toDo: false,
  }),
  placeOffered: ({ title, until }) => ({
    title: `轮到您了，给您留到 ${clockTime(until)}`,
    text: title,
    toDo: true,
  }),
  activitySoon: ({ title, from }) => ({
    title: `${friendlyDate(from)} ${clockTime(from)} 有活动`,
    text: title,
    toDo: false,
  }),
  hoursWait: ({ title }) => ({ title: '有一场时长等您核验', text: title, toDo: true }),
  hoursReturned: ({ title }) => ({
    title: '时长要再看一遍',
    text: `${title}，点开看站长写的`,
    toDo: true,
  }),
  hoursVerified: ({ title, minutes, training }) => ({
    title: `${training ? '学时' : '服务'}记上了 ${minutes} 分钟`,
    text: title,
    toDo: false,
  }),
  closingDue: ({ title, dueAt }) => ({
    title: `活动总结${friendlyDate(dueAt)}前要交`,
    text: title,
    toDo: true,
  }),
  thanked: ({ title }) => ({
    title: '谢谢您来帮忙',
    text: `${title}，点开看站里写的`,
    toDo: false,
  }),
  missed: ({ title }) => ({
    title: '这次没见到您',
    text: `${title}，有事下次先说一声`,
    toDo: false,
  }),
  incidentRecorded: ({ title, hurt }) => ({
    title: hurt > 0 ? `现场有 ${hurt} 人受伤` : '现场有一件事要您看',
    text: title,
    toDo: true,
  }),
  trainingPassed: ({ title }) => ({ title: '培训通过了', text: title, toDo: false }),
  coursewareAccepted: ({ title }) => ({ title: '课件通过了', text: title, toDo: false }),
  coursewareReturned: ({ title }) => ({
    title: '课件还差一点',
    text: `${title}，点开看差什么`,
    toDo: true,
  }),
  needWaits: ({ stationName }) => ({ title: '有人说了想要什么', text: stationName, toDo: true }),
  needAnswered: ({ stationName, state }) => ({
    title: state === 'declined' ? '这次办不了，写了原因' : '您要的有回音了',
    text: stationName,
    toDo: false,
  }),
  caseWaits: ({ stationName, urgent, dueAt }) => ({
    title: urgent ? '有一件急的，请现在看' : '有一件求助等您看',
    text: `${stationName}，${friendlyDate(dueAt)}前回电`,
    toDo: true,
  }),
  caseGiven: ({ stationName }) => ({
    title: '有一件求助请您跟进',
    text: `${stationName}交给您的`,
    toDo: true,
  }),
  caseHandedUp: ({ stationName, urgent }) => ({
    title: urgent ? '有一件急的转上来了' : '有一件求助转上来了',
    text: stationName,
    toDo: true,
  }),
  disclosureWaits: ({ stationName }) => ({
    title: '有一件要您一起定',
    text: `${stationName}，能不能告诉公安`,
    toDo: true,
  }),
  opinionWaits: ({ stationName, dueAt }) => ({
    title: '有一条意见等您办',
    text: `${stationName}，${friendlyDate(dueAt)}前要有结果`,
    toDo: true,
  }),
  opinionDecided: ({ stationName }) => ({
    title: '一条意见有结果了',
    text: `${stationName}，点开看怎么改`,
    toDo: true,
  }),
  retaliationSaid: ({ stationName }) => ({
    title: '有人说提意见后受了委屈',
    text: `${stationName}，请协会马上看`,
    toDo: true,
  }),
  answersRejected: ({ title, count }) => ({
    title: `${count} 份问卷没算`,
    text: `${title}，点开看原因，也可以说说`,
    toDo: true,
  }),
  beyondDecided: ({ from, granted }) => ({
    title: '超过 60 份的看过了',
    text: granted
      ? `${friendlyDate(from)}，都算分钟了`
      : `${friendlyDate(from)}，没算分钟，点开看原因`,
    toDo: false,
  }),
  appealDecided: ({ title, granted }) => ({
    title: granted ? '您说的情况属实' : '您说的情况看过了',
    text: granted ? `${title}，这些问卷算回来了` : `${title}，结果不变，点开看原因`,
    toDo: false,
  }),
  appealWaits: ({ stationName }) => ({
    title: '有人对问卷核验有话说',
    text: `${stationName}，请换一个人看`,
    toDo: true,
  }),
  qualityWaits: ({ stationName }) => ({
    title: '有问卷等您看一看',
    text: `${stationName}，看过才算分钟`,
    toDo: true,
  }),
  subsidyFrozen: ({ stationName, year }) => ({
    title: `${year} 年度补贴核好了`,
    text: `${stationName}，请开发票`,
    toDo: true,
  }),
  invoiceReturned: ({ stationName, year }) => ({
    title: `${year} 年度发票要换一张`,
    text: `${stationName}，点开看原因`,
    toDo: true,
  }),
  invoiceWaits: ({ stationName, year }) => ({
    title: `${year} 年度发票交来了`,
    text: `${stationName}，请核对`,
    toDo: true,
  }),
  subsidyPaid: ({ stationName, year }) => ({
    title: `${year} 年度补贴打款了`,
    text: `${stationName}，请查收`,
    toDo: false,
  }),
  followUpGiven: ({ stationName, dueAt }) => ({
    title: '有一件跟进交给您',
    text: `${stationName}，${friendlyDate(dueAt)}前办好`,
    toDo: true,
  }),
  ...LEDGER_WORDS,
}

/** A message's words. Throws ZodError when `params` are not those of its kind. */
export function wordsOfNotice(kind: NoticeKind, params: unknown): NoticeWords {
  const words = WORDS[kind] as (params: unknown) => NoticeWords
  return words(NOTICE_PARAMS[kind].parse(params))
}
