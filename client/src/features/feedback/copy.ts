/** What the feedback form says. Voice: docs/design.md §2; board 40. */
export const FORM_COPY = {
  title: '活动反馈',
  progress: (part: number, parts: number) => `第 ${part} 部分，共 ${parts} 部分`,
  skip: '不想答的，空着就行',
  words: {
    arrangement: '还想说安排上的什么',
    content: '还想说内容上的什么',
    staff: '还想对讲的人说什么',
    overall: '意见和感受',
  },
  wordsHint: '可以不写，别写名字和号码',
  outOfTen: '满分 10 分，您打几分？',
  ten: (mark: number) => `${mark} 分`,
  volunteers: '您是来帮忙的，再问几句',
  anonymous: '不记名，讲师只看到合计',
  previous: '上一页',
  next: '下一页',
  send: '交上去',
  sending: '正在交',
  nothing: '一样都没答，答一样再交',
  done: { title: '谢谢，记下了', text: '不记名，只和大家的合在一起看' },
  back: '回到我报名的活动',
  gone: { title: '这场不能说了', text: '来过的人，结束后七天内可以说' },
} as const

export const THANKS_COPY = {
  title: '站里的感谢',
  from: (station: string) => `${station}写给您的`,
  next: '下次的活动',
  none: { title: '还没有写', text: '写好了会告诉您' },
} as const
