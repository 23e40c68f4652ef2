import type { Consent, ConsentKind } from './model'

/** A document that can be read before agreeing. */
export interface ConsentDocument {
  readonly title: string
  readonly chapters: readonly {
    readonly title: string
    readonly paragraphs: readonly string[]
  }[]
}

/** What somebody agrees to with one box: its words, their version, and the SHA-256 of exactly those words. */
export interface ConsentText {
  readonly kind: ConsentKind
  /** The day the words were settled, 'YYYY-MM-DD'; new words need a new day and a new hash. */
  readonly version: string
  readonly title: string
  readonly text: string
  readonly hash: string
}

/** 《用户协议》. */
export const AGREEMENT: ConsentDocument = {
  title: '用户协议',
  chapters: [
    {
      title: '这里能做什么',
      paragraphs: [
        '遇到可疑的电话、短信、链接，可以来问一声。',
        '举报、求助和答问卷都不用登录。',
        '志愿者和站长登录以后，才能办自己的事。',
      ],
    },
    {
      title: '这里不能代替什么',
      paragraphs: [
        '在这里提交不等于报警，紧急情况请打 110。',
        '钱已经转出去了，先打 110 或 96110。',
        '我们帮您看、帮您转告，不能保证结果。',
      ],
    },
    {
      title: '请您帮忙的事',
      paragraphs: [
        '写您真的遇到的事，记不清就写记不清。',
        '自己的卡号、验证码、密码不要写进来。',
        '查询号和查询码请收好，别发给别人。',
      ],
    },
    {
      title: '我们会做到的事',
      paragraphs: [
        '站里的人不会问您要验证码、密码。',
        '站里的人不会让您转账，也不收钱。',
        '服务时长核验过才算，写错可以更正。',
      ],
    },
    {
      title: '以后有改动',
      paragraphs: ['这份说明改了，会再请您看一遍。', '不想继续用，随时可以注销账号。'],
    },
  ],
}

/** 《隐私说明》. The terms are those of D-17; who reads what is the contract's access. */
export const PRIVACY: ConsentDocument = {
  title: '隐私说明',
  chapters: [
    {
      title: '登录时记下什么',
      paragraphs: [
        '微信给我们的一个编号，只用来认出是您。',
        '您填的称呼，不填也可以登录。',
        '电话可以不留，留了加密，只用来联系您。',
        '您同意了哪一版说明，是什么时候。',
      ],
    },
    {
      title: '报名当志愿者时记下什么',
      paragraphs: [
        '姓名、电话加密保存，出生只记年月。',
        '会什么、什么时候有空，用来安排服务。',
        '证件号可以不填，填了单独加密保存。',
        '民族、宗教、籍贯，我们不问。',
      ],
    },
    {
      title: '参加活动时记下什么',
      paragraphs: [
        '报了哪一场、几点到、几点走、学了什么。',
        '您让看位置，也只记在不在现场。',
        '签到的手机换成一串码，只用来防代签。',
        '每一场的码都不一样，核完时长就删除。',
        '您说的需求，卡号、验证码会先遮住。',
      ],
    },
    {
      title: '举报求助时记下什么',
      paragraphs: [
        '您写的事情经过，和一个查询号。',
        '电话可以不留，留了就加密保存。',
        '对方的账号、电话、链接另外加密保存。',
        '文字里像卡号、验证码的，存之前就遮住。',
      ],
    },
    {
      title: '提意见时记下什么',
      paragraphs: [
        '您写的话，和一个查询号。',
        '名字和电话可以不留，留了就加密保存。',
        '投诉服务站的，有了结果站里才看得到。',
      ],
    },
    {
      title: '答问卷时记下什么',
      paragraphs: [
        '您选的答案和答题的时间，不记名字。',
        '一个随机编号，只用来认出答过的人。',
        '不满 14 岁的回答，我们不收也不存。',
      ],
    },
    {
      title: '谁能看到',
      paragraphs: [
        '求助内容只有接件服务站的站长能看。',
        '意见是谁提的，只有定结果的人能看全。',
        '志愿者的姓名和电话，平时都盖住一半。',
        '看全的只有所在的站和协会，要写原因。',
        '活动那天，带队的人能看谁到了没有。',
        '没到的，他当天能看电话，都有记录。',
        '谁看过、为什么看，您随时可以查。',
        '问卷只给大家看合在一起的数字。',
      ],
    },
    {
      title: '留多久',
      paragraphs: [
        '电话和对方的账号，办结 1 年后删除。',
        '意见里的名字和电话，归档 1 年后删除。',
        '称呼、电话、志愿者档案，留到您注销。',
        '注销 7 天以后，这些都删除。',
        '服务、活动、学习去掉名字，留 10 年。',
        '一注销，活动的名额就让给后面的人。',
        '谁看过什么的记录，留 3 年。',
        '没交的草稿只在这部手机上，30 天后删除。',
      ],
    },
    {
      title: '您可以怎么做',
      paragraphs: [
        '凭查询号和查询码，随时看求助的进度。',
        '撤回求助，留的电话马上删除。',
        '自己的信息，在我的数据里看和复制。',
        '也在那里更正、删除，或注销账号。',
        '同意过的每一项，都能随时撤回。',
        '注销后 7 天内再登录，账号还在。',
        '不满 14 岁，请和家里大人一起用。',
      ],
    },
  ],
}

/** The words behind each box. Sign-in covers both documents, since agreeing says they were there to read. R-24. */
export const CONSENT_TEXTS: Readonly<Record<ConsentKind, ConsentText>> = {
  signIn: {
    kind: 'signIn',
    version: '2026-11-22',
    title: '登录要用的信息',
    text: '微信编号和您填的称呼，只用来认出是您',
    hash: 'b8bc0a7e0a43acb1fbd5c8928d26e5eb619b2f1046f89270c73bab8f7ac82f7d',
  },
  sensitiveReport: {
    kind: 'sensitiveReport',
    version: '2026-11-22',
    title: '举报里的敏感信息',
    text: '电话用来找您，对方账号用来拦钱，都加密保存。只有接件服务站的站长能看，办结 1 年后删除。',
    hash: '3fc444a7dab8690dc69f24469f85cbfdef25a07a4063db7d60c5215a6343ae8e',
  },
  reportPhoto: {
    kind: 'reportPhoto',
    version: '2026-11-22',
    title: '截图里的敏感信息',
    text: '涂好的截图加密保存，只用来办这件事。只有接件的站长和协会能看，要写原因。办结 1 年后删除，原图不离开手机。',
    hash: '5e94ae29f6a99a5776b1f36994d027fb9dfa5ec195d90d814f5535a15a1702b5',
  },
  opinionPerson: {
    kind: 'opinionPerson',
    version: '2026-11-22',
    title: '名字和电话',
    text: '只用来告诉您结果、问您满不满意，都加密保存。只有定结果的人能看全，要写原因。归档 1 年后删除。',
    hash: 'b52422349ed917afcb5f1c219c5465d5ee750a02fc4bcdf97731d96ea04af103',
  },
  volunteerAgreement: {
    kind: 'volunteerAgreement',
    version: '2026-11-22',
    title: '服务协议',
    text: '不收钱、不推销，守时守约',
    hash: 'cf0540eddaf364735c67136e2cacb112a499533b96ccb3c0f1471c1f316e1b67',
  },
  confidentiality: {
    kind: 'confidentiality',
    version: '2026-11-22',
    title: '保密协议',
    text: '居民说的事，不外传、不议论',
    hash: 'f8a9931037c9ddc852a208a888ee924b10d8e57ad25c2ff4c304260a12baee9a',
  },
  realName: {
    kind: 'realName',
    version: '2026-11-22',
    title: '证件号',
    text: '加密保存，只用来认出是不是同一个人。完整的号只有您自己能看。撤回就删除，不影响服务。',
    hash: 'fdd2a46b15c7a3a9809b06f1dbb726b69e1499b39586ae799cbcec8bd16fa53b',
  },
  publicTier: {
    kind: 'publicTier',
    version: '2026-11-22',
    title: '名字放上公开名单',
    text: '写您的称呼、级别、服务站、证书号。谁都能看到。撤回马上拿下来，证书还有效。',
    hash: '2ab9d0e804fca2491f5083cbc0fd5fdaced4734e6f05bab33817d967cf75ab7f',
  },
  guardian: {
    kind: 'guardian',
    version: '2026-11-22',
    title: '监护人同意',
    text: '您是孩子的监护人，同意孩子当志愿者。孩子的姓名、电话加密保存。看全要写原因，都有记录。撤回了，孩子的服务就停。',
    hash: '7cc7d3a3837f955c2eeec11883cf1a2c17120a007f76aafe0865652e78c9bd3b',
  },
}

/**
 * Everything a consent covers, as one text: what its hash is made of. `documents` are those that are read behind the
 * box; a volunteer's agreements are in volunteer/agreements.
 */
export function wordsOf(
  kind: ConsentKind,
  documents: readonly ConsentDocument[] = kind === 'signIn' ? [AGREEMENT, PRIVACY] : [],
): string {
  const { title, text } = CONSENT_TEXTS[kind]
  const read = documents.flatMap((document) => [
    document.title,
    ...document.chapters.flatMap((chapter) => [chapter.title, ...chapter.paragraphs]),
  ])
  return [title, text, ...read].join('\n')
}

/** The consent to send when the box of this kind was ticked. */
export function consentTo(kind: ConsentKind): Consent {
  const { version, hash } = CONSENT_TEXTS[kind]
  return { kind, version, hash }
}
