/** Every badge there is, as data. A key is never given to another badge; none gives minutes, points or 宝盾 (D-08). */
import type { BadgeRule } from './badge-rules'

export interface BadgeKind {
  readonly name: string
  /** What was done for it, as it stands on a card: 收回 100 份有效问卷. */
  readonly did: string
  readonly rule: BadgeRule
}

export const BADGE_KEYS = [
  'first-talk',
  'survey-100',
  'neighbour',
  'learner',
  'summer-tour',
  'stopped-one',
  'lecturer',
  'hours-300',
  'first-service',
  'survey-300',
  'survey-1000',
  'talk-20',
  'neighbour-50',
  'learner-all',
  'hours-30',
  'hours-1000',
  'months-3',
  'months-12',
  'new-year',
  'september',
  'stopped-five',
] as const
export type BadgeKey = (typeof BADGE_KEYS)[number]

/** Minutes of so many hours. */
const hours = (count: number) => count * 60

export const BADGES: Readonly<Record<BadgeKey, BadgeKind>> = {
  'first-talk': {
    ...{ name: '首次宣讲', did: '第一次参加宣传' },
    rule: { kind: 'first', of: 'publicity' },
  },
  'survey-100': {
    ...{ name: '百份问卷', did: '收回 100 份有效问卷' },
    rule: { kind: 'tier', of: 'answers', needed: 100, next: 'survey-300' },
  },
  neighbour: {
    ...{ name: '邻里帮手', did: '为长辈服务 10 次' },
    rule: { kind: 'tier', of: 'elderly', needed: 10, next: 'neighbour-50' },
  },
  learner: {
    ...{ name: '防骗达人', did: '5 课小测全对' },
    rule: { kind: 'tier', of: 'lessons', needed: 5, next: 'learner-all' },
  },
  'summer-tour': {
    ...{ name: '夏夜巡讲', did: '一个夏天服务 3 个晚上' },
    rule: { kind: 'season', of: 'evenings', months: [6, 7, 8], needed: 3 },
  },
  'stopped-one': {
    ...{ name: '拦住一笔', did: '帮人拦住一笔钱' },
    rule: { kind: 'first', of: 'stoppedLosses' },
  },
  lecturer: {
    ...{ name: '上台讲课', did: '当讲师讲 3 场' },
    rule: { kind: 'count', of: 'lectures', needed: 3 },
  },
  'hours-300': {
    ...{ name: '三百小时', did: '服务满 300 小时' },
    rule: { kind: 'tier', of: 'serviceMinutes', needed: hours(300), next: 'hours-1000' },
  },
  'first-service': {
    ...{ name: '迈出一步', did: '第一次服务' },
    rule: { kind: 'first', of: 'services' },
  },
  'survey-300': {
    ...{ name: '三百份问卷', did: '收回 300 份有效问卷' },
    rule: { kind: 'tier', of: 'answers', needed: 300, next: 'survey-1000' },
  },
  'survey-1000': {
    ...{ name: '千份问卷', did: '收回 1000 份有效问卷' },
    rule: { kind: 'tier', of: 'answers', needed: 1000, next: null },
  },
  'talk-20': {
    ...{ name: '宣讲二十场', did: '参加宣传 20 次' },
    rule: { kind: 'count', of: 'publicity', needed: 20 },
  },
  'neighbour-50': {
    ...{ name: '长辈的熟人', did: '为长辈服务 50 次' },
    rule: { kind: 'tier', of: 'elderly', needed: 50, next: null },
  },
  'learner-all': {
    ...{ name: '课课全对', did: '26 课小测全对' },
    rule: { kind: 'tier', of: 'lessons', needed: 26, next: null },
  },
  'hours-30': {
    ...{ name: '三十小时', did: '服务满 30 小时' },
    rule: { kind: 'tier', of: 'serviceMinutes', needed: hours(30), next: 'hours-300' },
  },
  'hours-1000': {
    ...{ name: '一千小时', did: '服务满 1000 小时' },
    rule: { kind: 'tier', of: 'serviceMinutes', needed: hours(1000), next: null },
  },
  'months-3': {
    ...{ name: '月月都来', did: '连着 3 个月都有服务' },
    rule: { kind: 'streak', of: 'services', months: 3 },
  },
  'months-12': {
    ...{ name: '一年不断', did: '连着 12 个月都有服务' },
    rule: { kind: 'streak', of: 'services', months: 12 },
  },
  'new-year': {
    ...{ name: '年关守望', did: '年初两个月服务 3 次' },
    rule: { kind: 'season', of: 'services', months: [1, 2], needed: 3 },
  },
  september: {
    ...{ name: '九月宣讲', did: '九月里参加宣传 2 次' },
    rule: { kind: 'season', of: 'publicity', months: [9], needed: 2 },
  },
  'stopped-five': {
    ...{ name: '拦住五笔', did: '帮人拦住五笔钱' },
    rule: { kind: 'count', of: 'stoppedLosses', needed: 5 },
  },
}
