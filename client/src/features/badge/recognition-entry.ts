/** How mutual recognition is called where others lead to it. */
export const RECOGNITION_ENTRY = {
  title: '星级互认',
  hint: '别处的星认不认，认哪几家',
} as const
