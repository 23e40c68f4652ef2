/** What the local tools say; none of it is in a public build. */
export const LOCAL_COPY = {
  persona: '换个人试试',
  personaText: '每个窗口是一个人，换了就重新打开',
  another: '另开一个窗口，再来一位居民',
  people: {
    resident: { name: '居民', does: '来求助、答问卷' },
    volunteer: { name: '志愿者', does: '转发问卷、看时长' },
    manager: { name: '站长', does: '跟进求助、看工作台' },
    association: { name: '协会', does: '看各站合计' },
  },
  kit: '组件',
  kitText: '样子、名字和参数',
  paste: '贴一个码',
  pasteText: '问卷的码或整条链接都行',
  pasteField: '码或链接',
  open: '打开',
  unknown: '没认出来，再贴一次',
} as const
