/** Screens of how far a campaign is. */
import type { AppScreen } from '../app-screen'

const running = 'id=cmp_demo-winter'

export const PROGRESS: readonly AppScreen[] = [
  {
    name: 'progress',
    page: `packages/campaign/progress/index?${running}`,
    who: 'association',
    words: /照这样|再估/,
    boards: ['15-dashboard', '25-association'],
    differs: 'Figures and bars after 10 and 15, stations after 25: those to look at first.',
  },
  {
    name: 'progress-station',
    page: `packages/campaign/progress/index?${running}&station=stn_demo-huaianli`,
    who: 'manager',
    words: /照这样|再估/,
    differs: 'The same of one station, with what it would get for publicity.',
  },
]
