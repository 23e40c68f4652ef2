/** Screens of a station’s people, plan and settings. */
import type { AppScreen } from '../app-screen'

const who = 'manager'
const station = 'stn_demo-huaianli'

export const STATION: readonly AppScreen[] = [
  {
    name: 'people',
    page: 'packages/manage/people/index',
    who,
    words: /带走名册/,
    boards: ['37-roster'],
    differs: 'The volunteers of the station, not those of an event; names and phones are covered.',
  },
  {
    name: 'person',
    page: `packages/manage/person/index?station=${station}&no=HA-0500`,
    who,
    words: /看完整资料/,
    differs: 'Rows of 29.',
  },
  {
    name: 'suspend-person',
    page: `packages/manage/person/index?station=${station}&no=HA-0500`,
    who,
    words: /停岗时不能办/,
    then: (person) => person.tap('先停岗'),
    differs: 'A sheet with one field; so is every act that needs a reason.',
  },
  {
    name: 'take-roster',
    page: `packages/manage/roster/index?station=${station}`,
    who,
    words: /把名册存成表格/,
    differs: 'One field; in WeChat the file goes to a chat.',
  },
  {
    name: 'plan',
    page: 'packages/manage/plan/index',
    who,
    words: /个日子的目标/,
    boards: ['43-plan'],
    differs:
      'A manager reads; the association edits. With every change of the plan. 去招志愿者 is not built.',
  },
  {
    name: 'kept-station',
    page: 'packages/manage/station/index',
    who,
    words: /站里的事/,
    differs: 'Rows of 30.',
  },
  {
    name: 'station-contact',
    page: `packages/manage/station-edit/index?station=${station}&part=contact`,
    who,
    words: /腿脚不便/,
    differs: 'Fields after 03.',
  },
  {
    name: 'station-hours',
    page: `packages/manage/station-edit/index?station=${station}&part=hours`,
    who,
    words: /几点关/,
    differs: 'Fields after 03.',
  },
  {
    name: 'posts',
    page: `packages/manage/posts/index?station=${station}`,
    who,
    words: /加一个岗位/,
    differs: 'Rows of 29.',
  },
  {
    name: 'post',
    page: `packages/manage/post/index?station=${station}&at=0`,
    who,
    words: /撤掉这个岗位/,
    differs: 'Fields after 03.',
  },
  {
    name: 'duty',
    page: `packages/manage/duty/index?station=${station}`,
    who,
    words: /哪天先找谁/,
    differs: 'Chips of 34b.',
  },
  {
    name: 'pause-station',
    page: `packages/manage/pause/index?station=${station}`,
    who,
    words: /怎么停/,
    differs: 'Options after 09.',
  },
  {
    name: 'teams-of-station',
    page: `packages/manage/teams/index?station=${station}`,
    who,
    words: /社区宣讲队/,
    differs: 'Rows of 29.',
  },
  {
    name: 'take-team-roster',
    page: `packages/manage/roster/index?station=${station}&of=teams`,
    who,
    words: /把队伍名册存成表格/,
    differs: 'As taking the roster.',
  },
  {
    name: 'team-of-station',
    page: `packages/manage/team/index?station=${station}&id=tem_demo-xuanjiang`,
    who,
    words: /解散队伍/,
    differs: 'Rows of 29; members are covered.',
  },
  {
    name: 'found-team',
    page: `packages/manage/team-new/index?station=${station}`,
    who,
    words: /队伍叫什么/,
    differs: 'Fields after 03.',
  },
]
