/** What a page says while it opens, and when it does not. Voice: docs/design.md §2. */
export const FRAME_COPY = {
  slow: '网络有点慢，正在打开',
  failed: '这一页没打开',
  offline: { title: '现在没有网', text: '连上网再看，都还在' },
  again: '再试一次',
  stale: '没更新成，看到的是刚才的',
  staleSince: (time: string) => `没连上网，看到的是${time} 的`,
  signIn: { title: '先登录，再接着办', text: '有个称呼就行，不填也可以', act: '去登录' },
  reason: '理由',
  reasonProblem: '写两个字以上的理由',
  saving: '正在保存',
  later: '先不办',
  wrongFace: { title: '这里换个身份来看', text: '站长和协会的人才能看' },
} as const

/** Around the picture that is covered with the finger. D-30. */
export const BRUSH_COPY = {
  board: '要涂的图，用手指抹就能盖住',
  undo: '撤一笔',
  opening: '正在打开这张图',
  notOpened: '这张图打不开，换一张试试',
  tooLarge: '这张图太大了，截小一点再试',
  back: '回去',
  stays: '原图只在您手机里，不会传出去',
} as const

export const ALBUM_COPY = {
  place: (place: number, photos: number) => `第 ${place} 张，共 ${photos} 张`,
  before: '上一张',
  next: '下一张',
  notAPicture: '这张图打不开',
} as const
