/** A link of a message, where it stands, in UTF-16 units. */
export interface MessageLink {
  readonly start: number
  readonly end: number
  readonly host: string
}

const LINK =
  /(?:https?:\/\/)?(?<host>(?:[a-z0-9-]+\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{2,5})?(?:\/[\x21-\x7e]*)?/gi
/** Endings that are of a file or a version, not of a site. */
const FILE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|apk|zip|txt|mp4)$/i

/** Sites whose owner is public: offices and schools by their ending, others by name. */
const OFFICIAL =
  /(?:^|\.)(?:gov\.cn|edu\.cn|mil\.cn|12306\.cn|12377\.cn|12321\.cn|pbccrc\.org\.cn)$/i
/** Services that hide where a link leads. */
const SHORTENED =
  /^(?:t\.cn|dwz\.cn|url\.cn|suo\.\w+|bit\.ly|tinyurl\.com|is\.gd|t\.ly|reurl\.cc)$/i
/** An office's ending in the middle of the name: whoever owns it is no office. */
const LOOKS_OFFICIAL = /gov[.-]?cn|12306|12377|12321/i
/** Endings that cost next to nothing, and are thrown away after a day. */
const CHEAP = /\.(?:top|xyz|vip|cc|icu|club|shop|site|online|fun|work|link|live|buzz|cyou|sbs|tk)$/i
/** Names put together by a machine: a stroke or figures among letters, or an address in bare figures. */
const PUT_TOGETHER =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|xn--.*|.*xn--.*)$|[a-z]+-[a-z]+|[a-z]\d|\d[a-z]|\d{4,}/i

/** The links of a text, in reading order. */
export function linksIn(text: string): MessageLink[] {
  return Array.from(text.matchAll(LINK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    host: (match.groups?.host ?? '').toLowerCase(),
  })).filter(({ host }) => !FILE.test(host) && !/^\d+\.\d+$/.test(host))
}

/** Whether the owner of this site is an office or a school, by its ending. */
export function isOfficialHost(host: string): boolean {
  return OFFICIAL.test(host)
}

/** Whether the address itself does not look like that of an office or a well-kept shop. */
export function isStrangeHost(host: string): boolean {
  if (isOfficialHost(host)) return false
  const name = host.replace(/^www\./, '')
  return [SHORTENED, CHEAP, LOOKS_OFFICIAL, PUT_TOGETHER].some((sign) => sign.test(name))
}
