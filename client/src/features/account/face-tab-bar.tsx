import { switchTo } from '@client/platform/navigation'
import type { Route } from '@client/platform/routes'
import { TabBar, type TabItem } from '@client/ui/tab-bar'
import { useFace } from './face'
import { associationPartOf, type Face } from './faces'
import { useKnownAccount } from './use-me'

const MINE: TabItem<Route> = { key: 'mine', label: '我的', icon: 'user' }

const EVENTS: TabItem<Route> = { key: 'event/home', label: '活动', icon: 'calendar' }

const OVERVIEW: TabItem<Route> = { key: 'assoc/overview', label: '总览', icon: 'chart' }

const TABS_OF_FACE: Readonly<Record<Face, readonly TabItem<Route>[]>> = {
  resident: [
    { key: 'home', label: '首页', icon: 'home' },
    EVENTS,
    { key: 'learn/home', label: '学防骗', icon: 'learn' },
    MINE,
  ],
  volunteer: [
    { key: 'volunteer/home', label: '首页', icon: 'home' },
    EVENTS,
    { key: 'volunteer/task', label: '任务', icon: 'clipboard' },
    { ...MINE, key: 'badge/mine' },
  ],
  manager: [
    { key: 'manage/desk', label: '工作台', icon: 'chart' },
    EVENTS,
    { key: 'manage/approvals', label: '待办', icon: 'clipboard' },
    MINE,
  ],
  association: [
    OVERVIEW,
    { key: 'assoc/stations', label: '站点', icon: 'station' },
    { key: 'assoc/tiers', label: '待办', icon: 'clipboard' },
    MINE,
  ],
}

/** Who sees a part of the association only finds all of it on one page (D-33). */
const TABS_OF_PART = [OVERVIEW, MINE]

function useTabs(): readonly TabItem<Route>[] {
  const face = useFace()
  const part = associationPartOf(useKnownAccount())
  const isPart = part === 'watched' || part === 'certification'
  return face === 'association' && isPart ? TABS_OF_PART : TABS_OF_FACE[face]
}

export interface FaceTabBarProps {
  /** The page that shows it. */
  readonly current: Route
  /** How many things wait in a place, by its route. */
  readonly badges?: Partial<Record<Route, number>>
}

/** The bar of the person's face: what `Screen` takes as `tab`. */
export function FaceTabBar({ current, badges = {} }: FaceTabBarProps) {
  const items = useTabs().map((tab) => ({ ...tab, badge: badges[tab.key] }))
  const go = (route: Route) => {
    if (route !== current) void switchTo(route)
  }
  return <TabBar items={items} current={current} onChange={go} />
}
