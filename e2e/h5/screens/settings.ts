/** Screens of settings, consents, one's own data, roles and messages. */
import type { AppScreen } from '../app-screen'

export const SETTINGS: readonly AppScreen[] = [
  {
    name: 'settings',
    page: 'packages/settings/home/index',
    who: 'resident',
    words: /现在看起来是这样/,
    boards: ['30-settings'],
    differs:
      'Without 把题目读给我听, which is not built. 我的身份 is a page of its own behind one row, as are privacy and one’s own data.',
  },
  {
    name: 'roles',
    page: 'packages/settings/roles/index',
    who: 'manager',
    words: /填邀请码/,
    boards: ['30-settings'],
    differs:
      'The lower half of the board as a page: the roles one holds with their place, a way to give each back, and the code of an invitation.',
  },
  {
    name: 'resign-role',
    page: 'packages/settings/roles/index',
    who: 'manager',
    words: /不当站长了/,
    then: (person) => person.tap('退出'),
    differs: 'A dialog after §4.',
  },
  {
    name: 'reminders',
    page: 'packages/settings/reminders/index',
    who: 'resident',
    words: /晚上不打扰/,
    differs: 'No board; rows after §4. In WeChat a button asks for one more message.',
  },
  {
    name: 'consents',
    page: 'packages/settings/consents/index',
    who: 'volunteer',
    words: /点一下就能撤回/,
    boards: ['31-consents'],
    differs:
      'Only what was asked at some time is listed. Location and photos are asked for where they will be taken, which is not built.',
  },
  {
    name: 'withdraw-consent',
    page: 'packages/settings/consents/index',
    who: 'volunteer',
    words: /先不/,
    then: (person) => person.tap('撤回'),
    boards: ['31b-consent-withdraw'],
    differs: 'The effect is one sentence.',
  },
  {
    name: 'data-reads',
    page: 'packages/settings/reads/index',
    who: 'volunteer',
    words: /谁看过我的信息/,
    differs: 'No board; a list after §4: what was looked at, when, by which role, and why.',
  },
  {
    name: 'my-data',
    page: 'packages/settings/data/index',
    who: 'volunteer',
    words: /留着什么，留多久/,
    boards: ['32-my-data'],
    differs: 'As drawn; what is kept has six rows.',
  },
  {
    name: 'remove-data',
    page: 'packages/settings/data/index',
    who: 'volunteer',
    words: /删哪一样/,
    then: (person) => person.tap('删除'),
    differs: 'A sheet after §4.',
  },
  {
    name: 'close-account',
    page: 'packages/settings/close/index',
    who: 'resident',
    words: /注销前，看一看/,
    boards: ['33-close-account'],
    differs:
      'A report belongs to no account (D-29), so it does not hold the closing up: the card says that its number still works. Personal data goes after seven days, not at once, so that closing can be taken back.',
  },
  {
    name: 'inbox',
    page: 'packages/settings/inbox/index',
    who: 'volunteer',
    words: /消息/,
    boards: ['35-inbox'],
    differs: 'Messages of what is built; no countdown on a row.',
  },
]
