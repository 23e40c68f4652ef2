/** The words of messages about minutes, points, badges, proofs and awards. */
import { STAR_NAMES } from '../badge/star-rules'
import { friendlyDate } from '../kit/time'
import type { NoticeKind, NoticeParams } from './catalogue'
import type { NoticeWords } from './model'

type LedgerNotice =
  | 'recordDue'
  | 'claimWaits'
  | 'claimAsked'
  | 'claimDecided'
  | 'manualWaits'
  | 'manualConfirmed'
  | 'manualReturned'
  | 'minutesCorrected'
  | 'starReached'
  | 'badgeEarned'
  | 'badgeWithdrawn'
  | 'proofWaits'
  | 'proofIssued'
  | 'proofReturned'
  | 'proofRevoked'
  | 'recognitionWaits'
  | 'recognitionDecided'
  | 'recognitionEnded'
  | 'giftWaits'
  | 'giftBack'
  | 'nominationsOpen'
  | 'nominated'
  | 'nominationReturned'
  | 'awardObjection'
  | 'awarded'
  | 'booksDiffer'

export const LEDGER_WORDS: {
  readonly [K in NoticeKind & LedgerNotice]: (params: NoticeParams<K>) => NoticeWords
} = {
  recordDue: ({ title, dueAt }) => ({
    title: '服务记录快到期限了',
    text: `${title}，${friendlyDate(dueAt)}前记好`,
    toDo: true,
  }),
  claimWaits: ({ stationName, dueAt }) => ({
    title: '有人说记录不对',
    text: `${stationName}，${friendlyDate(dueAt)}前答复`,
    toDo: true,
  }),
  claimAsked: ({ stationName }) => ({
    title: '有一条记录要您补充',
    text: `${stationName}，点开看要补什么`,
    toDo: true,
  }),
  claimDecided: ({ title, granted }) => ({
    title: granted ? '记录改好了' : '记录查过了',
    text: granted ? `${title}，旧数新数都留着` : `${title}，没有改，点开看原因`,
    toDo: false,
  }),
  manualWaits: ({ stationName }) => ({
    title: '有补录等您确认',
    text: `${stationName}，看过凭据再确认`,
    toDo: true,
  }),
  manualConfirmed: ({ title, minutes }) => ({
    title: '补录的时长记上了',
    text: `${title}，${minutes} 分钟，标着补录`,
    toDo: false,
  }),
  manualReturned: ({ title }) => ({
    title: '补录退回来了',
    text: `${title}，点开看原因`,
    toDo: true,
  }),
  minutesCorrected: ({ title, minutes }) => ({
    title: '有一条记录更正了',
    text: `${title}，现在是 ${minutes} 分钟`,
    toDo: false,
  }),
  starReached: ({ count }) => ({
    title: `您是${STAR_NAMES[count] ?? ''}志愿者了`,
    text: '点开看怎么算的',
    toDo: false,
  }),
  badgeEarned: ({ title }) => ({ title: '得了一枚徽章', text: title, toDo: false }),
  badgeWithdrawn: ({ title }) => ({
    title: '一枚徽章收回了',
    text: `${title}，记录更正后不够了`,
    toDo: false,
  }),
  proofWaits: ({ stationName, dueAt }) => ({
    title: '有人要开记录证明',
    text: `${stationName}，${friendlyDate(dueAt)}前发出`,
    toDo: true,
  }),
  proofIssued: ({ stationName }) => ({
    title: '记录证明开好了',
    text: `${stationName}，可以存成 PDF`,
    toDo: false,
  }),
  proofReturned: ({ stationName }) => ({
    title: '记录证明退回来了',
    text: `${stationName}，点开看原因`,
    toDo: true,
  }),
  proofRevoked: ({ stationName }) => ({
    title: '一张记录证明撤销了',
    text: `${stationName}，点开看原因`,
    toDo: false,
  }),
  recognitionWaits: ({ dueAt }) => ({
    title: '有人申请星级互认',
    text: `${friendlyDate(dueAt)}前答复`,
    toDo: true,
  }),
  recognitionDecided: ({ title, granted }) => ({
    title: granted ? '星级互认了' : '星级没有互认',
    text: granted ? `${title}，时长不带过来` : `${title}，点开看原因`,
    toDo: false,
  }),
  recognitionEnded: ({ title, withdrawn }) => ({
    title: withdrawn ? '互认的星级撤销了' : '互认的星级到期了',
    text: withdrawn ? `${title}，点开看原因` : `${title}，还有效可以再申请`,
    toDo: false,
  }),
  giftWaits: ({ title, until }) => ({
    title: '换的东西还没拿',
    text: `${title}，${friendlyDate(until)}前来拿`,
    toDo: true,
  }),
  giftBack: ({ title }) => ({
    title: '换的东西退回了',
    text: `${title}，已退回您的账户`,
    toDo: false,
  }),
  nominationsOpen: ({ year, dueAt }) => ({
    title: `${year} 年度表彰可以提名了`,
    text: `${friendlyDate(dueAt)}前提名`,
    toDo: true,
  }),
  nominated: ({ title, year }) => ({
    title: `${year} 年度表彰提了您的名`,
    text: `${title}，名字怎么写由您定`,
    toDo: true,
  }),
  nominationReturned: ({ title }) => ({
    title: '一个提名退回来了',
    text: `${title}，点开看原因`,
    toDo: true,
  }),
  awardObjection: ({ year, dueAt }) => ({
    title: `${year} 年度表彰有人提意见`,
    text: `${friendlyDate(dueAt)}前答复`,
    toDo: true,
  }),
  awarded: ({ title, year }) => ({ title: `${year} 年度表彰有您`, text: title, toDo: false }),
  booksDiffer: ({ count }) => ({
    title: '账目对不上',
    text: `有 ${count} 处，请马上查一查`,
    toDo: true,
  }),
}
