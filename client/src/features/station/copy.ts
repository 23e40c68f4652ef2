/** What the station chooser says. Voice: docs/design.md §2. */
export const STATION_COPY = {
  choose: '选一个服务站',
  why: '求助先到这个站，以后可以换',
  none: '还没有开放的服务站',
  directory: '看各站在哪、几点开',
  later: '先不选',
  slow: '网络有点慢，正在打开',
  retry: '再试一次',
} as const
