/** Why somebody was not taken; the answer says so. ACT-12. */
export const REFUSALS = ['full', 'skills', 'age', 'schedule', 'comeInPerson', 'other'] as const
export type Refusal = (typeof REFUSALS)[number]

export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  full: '这次人满了',
  skills: '这次要会别的本领的人',
  age: '年龄不合这次的要求',
  schedule: '时间对不上',
  comeInPerson: '请先来站里说一声',
  other: '点开看原因',
}
