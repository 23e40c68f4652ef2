/** What the screens of those who handle cases say. Voice: docs/design.md §2. */

/** While something loads, and when it did not. */
export const STATE_COPY = {
  again: '再试一次',
  notOpened: '没打开',
  slow: '网络有点慢，正在打开',
} as const

export const CASES_COPY = {
  open: '要办的',
  closed: '办结的',
  which: '看哪些求助',
  noneOpen: { title: '没有要办的求助', lines: ['都办完了，歇一歇。', '有新的，会排在这里。'] },
  noneClosed: { title: '还没有办结的求助', lines: ['办结一件，这里就多一件。'] },
  next: { more: '再看后面的', loading: '正在打开', failed: '后面的没打开，再点一次' },
  moneyMoved: '钱转了',
  danger: '可能有危险',
  atAssociation: '协会在办',
  noPhone: '没留电话',
  nothingLost: '求助都在，没有丢。',
} as const

export const HANDLE_COPY = {
  title: '处理举报',
  dueBefore: (time: string, clock: string) => `${time} 前要联系，${clock}`,
  lateSince: (time: string, clock: string) => `${time} 前没联系上，${clock}`,
  contacted: (time: string) => `${time} 联系上了`,
  phone: '居民电话',
  noPhone: '居民没留电话',
  noPhoneHint: '办完写下结果，居民会来查',
  seeNumber: '看完整号码',
  seeCounterpart: '看对方的账号',
  counterpartKept: '对方的账号已加密存好',
  noText: '居民没有写经过',
  textReview: '机器提醒：先看看文字再转发',
  readOnly: '您在看，由服务站来办',
  heldByAssociation: '协会也在办，您能接着联系',
  aboutStation: '这件和服务站的人有关，站里看不到',
  photos: (count: number) => `截图 ${count} 张`,
  photosHint: '要写理由，看了会记下来',
  linked: (count: number) => `${count} 件有同样的号码或网址`,
  linkedHint: '放在一起看',
  logged: '您看过、打过，都会留下记录',
  call: (whom: string) => `给${whom}打电话`,
  resident: '居民',
  callReason: '给居民回电',
  dialling: '正在拨号',
  story: '经过',
  closed: '办结了，居民能看到结果',
  callRecorded: '记好了，居民能看到',
  referred: '上报记好了',
  waits: '等第二个人定，先别告诉',
  handedOver: '转过去了，会马上提醒',
  saving: '正在保存',
  notSaved: '没存上，您写的都还在',
} as const

/** What can be done with a case: the row, and what it says at its right. */
export const ACTS_COPY = {
  call: { title: '记下通话结果', value: '打完电话来填' },
  handOver: { title: '转给别人跟进', value: (name: string) => `现在是${name}`, nobody: '还没有人' },
  refer: { title: '上报有关部门', value: '要写理由' },
  close: { title: '办结', value: '写下结果' },
  escalate: { title: '转给协会', value: '站里办不了时' },
  return: { title: '转回服务站', value: '站里能接着办时' },
  reopen: { title: '重新打开', value: '要写理由' },
  conflict: { title: '我认识当事人', value: '换别人办' },
} as const

/** What came of a closed case. */
export const ENDING_COPY = {
  title: '办得怎么样',
  outcome: '结果',
  lesson: '学到的',
  grade: '居民打分',
  noGrade: '还没打分',
  points: (grade: number) => `${grade} 分，满分 5 分`,
} as const

export const REFERRALS_COPY = {
  title: '上报过',
  disclosed: {
    nothing: '居民的资料没有给',
    consent: '居民同意，给了联系方式',
    exception: '按例外给资料',
  },
  state: {
    logged: '记好了',
    waiting: '等第二个人定',
    agreed: '可以告诉了',
    refused: '不能告诉',
  },
} as const

export const REVEAL_COPY = {
  title: '为什么要看？',
  label: '理由',
  placeholder: '如：给居民回电',
  note: '谁在什么时候看的，会记下来',
  show: '看完整号码',
  showing: '正在打开',
  name: '称呼',
  phone: '居民电话',
  counterpart: '对方的账号、电话或网址',
  none: '没有填',
  reasonProblem: '写两个字以上的理由',
  call: '打这个电话',
  close: '看好了',
  notNow: '先不看',
} as const

/** Before a case, or its photos, can be opened. */
export const LOOK_COPY = {
  head: '写清为什么要看',
  caseTitle: '申请查看',
  caseText: '这件由服务站来办',
  photosTitle: '看截图',
  photosText: '这是居民的隐私',
  label: '为什么要看',
  placeholder: '如：核对转账截图',
  problem: '写两个字以上的理由',
  note: '谁在什么时候看的，会记下来',
  open: '打开看',
  opening: '正在打开',
  conflict: { title: '这件由别人跟进了', text: '您认识当事人，不用再管' },
  returned: { title: '这件不在您手上了', text: '由服务站接着办' },
  leave: '回去看别的',
} as const

export const PHOTOS_COPY = {
  arriving: '这张还没传完，过一会儿再看',
  none: { title: '没有截图', text: '居民没加截图，或者已经删了' },
  alt: '居民加的截图',
} as const

export const LINKED_COPY = {
  title: '有关联的求助',
  text: '号码、账号或网址一样，不一定是同一伙',
  kinds: { phone: '同一个电话', account: '同一个账号', site: '同一个网址' },
  elsewhere: (count: number) => `别的服务站还有 ${count} 件`,
  none: { title: '没有关联的求助', text: '有一样的号码，就排在这里' },
} as const

export const HANDLERS_COPY = {
  title: '转给别人跟进',
  question: '转给谁？',
  kinds: { manager: '站长', volunteer: '志愿者', association: '协会的人' },
  load: (kind: string, open: number) => `${kind}，手上 ${open} 件`,
  free: (kind: string) => `${kind}，手上没有`,
  current: '现在就是这位跟进',
  note: '带一句话',
  noteHint: '可以不填',
  notePlaceholder: '如：下午再打一次电话',
  save: '转过去',
  problem: '先选一位',
  masked: '志愿者看不到电话和截图',
  none: { title: '现在没有别人能跟进', text: '站里的宣传员、讲师，会排在这里' },
} as const
