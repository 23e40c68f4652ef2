import { switchTo, type Route } from '@client/platform/navigation'
import { TabBar, type TabItem } from '@client/ui/tab-bar'
import { useFace } from './face'
import type { Face } from './faces'

const MINE: TabItem<Route> = { key: 'mine', label: '我的', icon: 'user' }

const TABS_OF_FACE: Readonly<Record<Face, readonly TabItem<Route>[]>> = {
  resident: [{ key: 'home', label: '首页', icon: 'home' }, MINE],
  volunteer: [
    { key: 'volunteer/home', label: '首页', icon: 'home' },
    { key: 'volunteer/task', label: '任务', icon: 'clipboard' },
    MINE,
  ],
  manager: [
    { key: 'manage/desk', label: '工作台', icon: 'chart' },
    { key: 'manage/approvals', label: '待办', icon: 'clipboard' },
    MINE,
  ],
  association: [
    { key: 'assoc/overview', label: '总览', icon: 'chart' },
    { key: 'assoc/stations', label: '站点', icon: 'station' },
    { key: 'assoc/tiers', label: '待办', icon: 'clipboard' },
    MINE,
  ],
}

export interface FaceTabBarProps {
  /** The page that shows it. */
  readonly current: Route
  /** How many things wait in a place, by its route. */
  readonly badges?: Partial<Record<Route, number>>
}

/** The bar of the person's face: what `Screen` takes as `tab`. */
export function FaceTabBar({ current, badges = {} }: FaceTabBarProps) {
  const items = TABS_OF_FACE[useFace()].map((tab) => ({ ...tab, badge: badges[tab.key] }))
  const go = (route: Route) => {
    if (route !== current) void switchTo(route)
  }
  return <TabBar items={items} current={current} onChange={go} />
}
