/** The voice of docs/design.md §2 as far as a rule can hear it: for what we ship, and for what stations write. KNW-10. */

/** Blames whom it happened to, says who lies, promises money back, or is no word of ours. */
const UNSAID =
  /骗子|上当|被骗|受害|糊涂|贪|轻信|愚|傻|追回|保证能|系统|用户|请勿|温馨提示|非法|审核|！|!/

/** What one says in one breath, characters without marks. */
const LONGEST_BREATH = 20

/** The first word of a text that we do not say; undefined when there is none. */
export function unsaidIn(text: string): string | undefined {
  return UNSAID.exec(text)?.[0]
}

/** Whether one can say every sentence of a text in one breath. */
export function isShortOfBreath(text: string): boolean {
  const breaths = text.split(/[。？；]/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
  return breaths.some((words) => Array.from(words).length > LONGEST_BREATH)
}
