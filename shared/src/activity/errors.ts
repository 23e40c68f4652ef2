import { defineErrors } from '../kit/errors'

export const activityErrors = defineErrors('ACTIVITY', {
  NOT_FOUND: '没找到这场活动，请刷新再看',
  STATE: '这一步已经走过了，请刷新再看',
  INCOMPLETE: '还有没填的，填好再交',
  SAFEGUARD: '保险或书面约定还没办好，不能开始',
  REASON_NEEDED: '请写一句原因，对方看得到',
  CONFLICT: '自己写的方案，请别人来看',
  SLOT_TIME: '时间不对，请再看一遍',
  ENDED: '报名时间已过，可以看看别的活动',
  OVERLAP: '这个时间您已经有别的活动',
  AGE: '年龄还不到，可以请家里大人陪着来',
  GATE: '这个岗位要先学完指定的课',
  ROLE: '这个岗位给上岗的志愿者',
  FULL: '这场满了，开始前一天起不再排队',
  AGREEMENT: '请先看一遍书面约定，再勾选同意',
  ALREADY: '您已经报过这一场了',
  NOT_WAITING: '这个名额已经变了，请刷新再看',
  OFFER_OVER: '留给您的时间过了，已给后面的人',
  COMPANIONS: '一起来的人太多了，请少几位',
  TOO_LATE: '活动快开始了，请打电话告诉站里',
})
