/** Words of who waits to be chosen; apart from the rest, since desks show them. */
export const UNANSWERED_COPY = {
  people: (people: number) => `${people} 位等您定`,
  none: { title: '没有等您定的报名', text: '要您选人的活动，有人报名会排在这里' },
} as const
