/** Why an application comes back; the applicant sees it. One of four, with a note if there is more to say. REG-13, DESIGN §5. */
export const RETURN_REASONS = ['incomplete', 'comeInPerson', 'full', 'conditions'] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const RETURN_REASON_WORDS: Readonly<Record<ReturnReason, string>> = {
  incomplete: '有几处没填全，补上再交',
  comeInPerson: '请带证件来站里一趟',
  full: '这个站暂时不缺人，可以换一个',
  conditions: '报名的条件还差一点',
}
