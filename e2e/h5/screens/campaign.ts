/** Screens of campaigns: the association's plan, and a station's code, poster and stock. */
import type { AppScreen } from '../app-screen'

const running = 'id=cmp_demo-winter'
const planned = 'id=cmp_demo-spring'
const own = 'station=stn_demo-huaianli'

export const CAMPAIGN: readonly AppScreen[] = [
  {
    name: 'campaigns',
    page: 'packages/campaign/home/index',
    who: 'association',
    words: /都在这里/,
    differs: 'No board; a card after 10 over cells.',
  },
  {
    name: 'campaign',
    page: `packages/campaign/edit/index?${running}`,
    who: 'association',
    words: /名额只能加/,
    differs: 'No board; cells after §4.',
  },
  {
    name: 'campaign-draft',
    page: `packages/campaign/edit/index?${planned}`,
    who: 'association',
    words: /公布这次调查/,
    differs: 'No board; cells after §4.',
  },
  {
    name: 'campaign-new',
    page: 'packages/campaign/edit/index',
    who: 'association',
    words: /调查名称/,
    differs: 'No board; fields after §4.',
  },
  {
    name: 'campaign-days',
    page: `packages/campaign/edit/index?${planned}&part=basics`,
    who: 'association',
    words: /开始日期/,
    differs: 'No board; fields after §4.',
  },
  {
    name: 'campaign-questions',
    page: `packages/campaign/edit/index?${planned}&part=questions`,
    who: 'association',
    words: /主问卷/,
    differs: 'No board; options after §4.',
  },
  {
    name: 'campaign-goals',
    page: `packages/campaign/edit/index?${running}&part=goals`,
    who: 'association',
    words: /给服务站单独定/,
    differs: 'No board; cells after §4.',
  },
  {
    name: 'campaign-quotas',
    page: `packages/campaign/edit/index?${running}&part=quotas`,
    who: 'association',
    words: /已收/,
    differs: 'No board; cells after §4.',
  },
  {
    name: 'campaign-quota-new',
    page: `packages/campaign/edit/index?${planned}&part=quotas`,
    who: 'association',
    words: /限哪一类/,
    then: (person) => person.tap('加一个名额'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'campaign-after',
    page: `packages/campaign/edit/index?${planned}&part=after`,
    who: 'association',
    words: /隔多久核定/,
    differs: 'No board; fields after §4.',
  },
  {
    name: 'campaign-named',
    page: `packages/campaign/named/index?${running}`,
    who: 'association',
    words: /谁看过都记下来/,
    differs: 'No board; rows after §4.',
  },
  {
    name: 'campaign-station',
    page: 'packages/campaign/station/index',
    who: 'manager',
    words: /记给本站/,
    differs: 'No board; the code of 10, for a wall.',
  },
  {
    name: 'campaign-poster',
    page: `packages/campaign/poster/index?${own}`,
    who: 'manager',
    words: /打印成 A4/,
    differs: 'No board; the paper itself.',
  },
  {
    name: 'giveaways',
    page: `packages/campaign/giveaways/index?${own}`,
    who: 'manager',
    words: /也不记是谁/,
    differs: 'No board; rows after §4.',
  },
  {
    name: 'giveaways-count',
    page: `packages/campaign/giveaways/index?${own}`,
    who: 'manager',
    words: /件数/,
    then: (person) => person.tap('防骗环保袋'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'giveaways-all',
    page: 'packages/campaign/giveaways/index?campaign=cmp_demo-winter',
    who: 'association',
    words: /分给服务站/,
    differs: 'No board; rows after §4.',
  },
]
