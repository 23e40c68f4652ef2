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
  publicAward: {
    kind: 'publicAward',
    version: '2026-11-22',
    title: '全名写上表彰名单',
    text: '写您的全名、服务站、服务时长。谁都能看到。撤回马上盖住，奖还在。',
    hash: 'c70e73b57d6c77086695c02d0aceef5abe2ddca3cefa212acd6afa63e9266295',
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
 * box: ./documents for signing in, volunteer/agreements for a volunteer.
 */
export function wordsOf(kind: ConsentKind, documents: readonly ConsentDocument[] = []): string {
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
