/** Which choice of each question of the introductory lesson is right, from 0, and why. Kept from the client. */
export const LESSON_ANSWERS: readonly { readonly right: number; readonly why: string }[] = [
  { right: 1, why: '志愿者不碰钱，也不问密码' },
  { right: 2, why: '钱走得快，先打电话才来得及止付' },
  { right: 0, why: '谁来问过什么，都留在站里' },
  { right: 3, why: '先听完，再核对，他才会放心' },
  { right: 1, why: '提前说一声，大家都好安排' },
]

/** How each answer is marked; told with the reason, so that a mistake teaches. */
export function markAnswers(answers: readonly number[]): { right: boolean; why: string }[] {
  return LESSON_ANSWERS.map(({ right, why }, index) => ({ right: answers[index] === right, why }))
}
