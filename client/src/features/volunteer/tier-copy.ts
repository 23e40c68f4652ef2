import type { Tier, TierSide } from '@shared/volunteer/tier-model'

/** What the steps above the volunteer say. Voice: docs/design.md §2. */
export const TIERS_COPY = {
  title: '宣传员和讲师',
  lead: '再往上走一步',
  text: '协会看四个方面，再考一次，通过就有证书。',
  does: {
    publicist: '给邻居讲怎么防，发材料',
    lecturer: '到社区、学校讲课',
    expert: '教讲师，帮站里看难题',
  } satisfies Record<Tier, string>,
  apply: '申请',
  states: {
    waiting: '等协会答复',
    passed: '有证书',
    returned: '退回来了',
    withdrawn: '证书撤下了',
    ended: '证书到期了',
  },
  dueAt: (date: string) => `${date}前答复`,
  no: '证书编号',
  kind: '证书',
  valid: '有效期',
  validUntil: (date: string) => `到 ${date}`,
  public: '名字放上公开名单',
  publicOn: '谁都能看到，随时可以拿下来',
  publicOff: '别人看不到，证书照样有效',
  publicWords: ['没放', '放着'] as const,
  publish: '放上去',
  publishing: '正在放',
  publishTick: '勾上同意，才能放上去',
  publishLater: '先不放',
  notSaved: '没改成',
} as const

export const TIER_COPY = {
  title: (name: string) => `申请当${name}`,
  text: '四个方面都说几句，写真的就行。',
  hints: {
    education: '学过什么，在哪里毕业',
    training: '参加过哪些培训',
    experience: '做过什么工作、什么服务',
    teaching: '怎么讲，给谁讲过',
  } satisfies Record<TierSide, string>,
  problem: '写几个字就行，没有就写没有',
  readers: '只有协会评的人能看，评完就删除',
  note: '协会 2 个工作日内答复',
  save: '交给协会',
  saving: '正在交',
  noTier: '没找到这一级',
} as const
