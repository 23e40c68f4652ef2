/** `50,000.00`: an amount in fen as it is read, in yuan. */
export function yuanWords(fen: number): string {
  const whole = Math.floor(fen / 100).toLocaleString('zh-CN')
  return `${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** What somebody typed as an amount in yuan, in fen; undefined for what is none. Spaces and separators are forgiven. */
export function fenOf(typed: string): number | undefined {
  const plain = typed.replace(/[\s,，元¥￥]/g, '')
  const read = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!read) return undefined
  const [, whole = '0', rest = ''] = read
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'))
}
