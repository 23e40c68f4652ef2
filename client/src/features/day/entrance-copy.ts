/** The ways to the leader's list: apart, since a page of another package that leads here loads no more words. */
export const ENTRANCE_COPY = {
  today: '今天办的',
  hint: (hours: string, places: string) => (places ? `${hours}，${places}` : hours),
  volunteers: (taken: number, capacity: number) => `志愿者 ${taken} / ${capacity}`,
  residents: (taken: number, capacity: number) => `居民 ${taken} / ${capacity}`,
  incidents: '现场的事',
  incidentsHint: '记下的事故和违反约定，后来怎样',
  lead: '您是负责人，现场签到',
  leadHint: '出示签到码、看谁到了',
} as const
