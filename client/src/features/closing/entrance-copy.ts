/** The way to what is over: apart, since a page of another package that leads here loads no more words. */
export const CLOSINGS_COPY = {
  title: '办完要收尾的',
  waiting: (count: string) => `${count} 场办完要收尾`,
  nothing: '都收好了',
} as const
