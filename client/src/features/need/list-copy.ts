/** Words of a station's list of needs; apart from the rest, since the desk leads to it. */
export const LIST_COPY = {
  title: '大家想要什么',
  hint: '看看谁能办，给个回音',
  new: '记一条',
  waiting: (count: number) => `${count} 件等您看`,
  none: { title: '还没有人说', text: '听到的也能记在这里' },
  rows: { more: '看后面的', loading: '正在打开', failed: '没打开，点一下再试' },
} as const
