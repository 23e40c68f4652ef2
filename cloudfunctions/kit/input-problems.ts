import type * as z from '@shared/kit/zod'

/** What is wrong with each field, in plain words; never the value itself. Keys are paths: `contact.phone`. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map((issue) => [issue.path.join('.') || 'input', sentenceOf(issue)]),
  )
}

function sentenceOf(issue: z.ZodError['issues'][number]): string {
  switch (issue.code) {
    case 'too_big':
      return '太长了，删短一些'
    case 'too_small':
      return '太短了，再写一点'
    case 'invalid_type':
      return '这里还没填对'
    default:
      return '格式不对，再看一眼'
  }
}
