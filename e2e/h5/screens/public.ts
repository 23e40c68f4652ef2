/** Screens that everybody can open, without signing in. */
import type { AppScreen } from '../app-screen'

const who = 'resident'

export const PUBLIC: readonly AppScreen[] = [
  {
    name: 'directory',
    page: 'packages/public/stations/index',
    who,
    words: /个站，/,
    boards: ['45-stations'],
    differs: 'The map is WeChat’s own and only there. Without stars and distances.',
  },
  {
    name: 'public-station',
    page: 'packages/public/station/index?id=stn_demo-huaianli',
    who,
    words: /今年服务/,
    boards: ['44-station'],
    differs: 'Without picture and stars; with hours and teams.',
  },
  {
    name: 'lecturers',
    page: 'packages/public/lecturers/index',
    who,
    words: /有证书的都算/,
    differs: 'Rows of 29; only who agreed is named.',
  },
]
