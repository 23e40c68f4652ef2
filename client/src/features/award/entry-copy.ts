/** How the yearly commendation is called where others lead to it. */
export const AWARD_ENTRY = {
  assoc: '年度表彰',
  assocHint: '定办法、看提名、公示',
  public: '年度表彰',
  publicHint: '名单、办法，有意见可以提',
} as const
