/** Screens of opinions: of who raises one, and of those who handle it. */
import type { AppScreen, Walker } from '../app-screen'

const who = 'resident'
const write = 'packages/public/opinion-new/index'
const mine = 'packages/public/opinion/index'
const queue = 'packages/cases/opinions/index'
const DECIDED_NEXT = 'opn_demo-0'

/** To the second page: what it is about. */
async function toAbout(person: Walker): Promise<void> {
  await person.tap('建议')
  await person.tap('下一步')
  await person.sees('说的是哪里？')
  await person.tap('服务站')
}

/** To the third: the words. */
async function toWords(person: Walker): Promise<void> {
  await toAbout(person)
  await person.tap('下一步')
  await person.sees('写几句')
}

/** To the receipt; the screens of this person that follow show the opinion. */
async function send(person: Walker): Promise<void> {
  await toWords(person)
  await person.writes('二楼楼梯没有扶手', '几句话就行')
  await person.tap('提交')
  await person.sees('收到了，会有人办')
}

/** The newest of this phone. */
async function follow(person: Walker): Promise<void> {
  await person.sees(/YJ/)
  await person.tapRow('YJ', '没有这几个字')
  await person.sees('归档')
}

/** The pages of the seven steps, for the demo's opinion that waits for its result. */
function stepScreen(act: string, name: string, words: RegExp): AppScreen {
  const page = `packages/cases/opinion-act/index?id=${DECIDED_NEXT}&act=${act}`
  return { name, page, who: 'association', words, differs: fields }
}

const fields = 'Fields after 03.'

export const OPINION: readonly AppScreen[] = [
  { name: 'opinion-kind', page: write, who, words: /您想说哪一种/, differs: 'Options after 02.' },
  {
    ...{ name: 'opinion-about', page: write, who, words: /哪个服务站/, then: toAbout },
    differs: 'Options after 02; the switch that leaves the station out comes with a station.',
  },
  {
    ...{ name: 'opinion-words', page: write, who, words: /不会为难您/, then: toWords },
    differs:
      'After 03 and 03b: the words, and a name or number only for those who want to be told.',
  },
  {
    ...{ name: 'opinion-received', page: write, who, words: /会有人办/, then: send },
    differs: 'After 04.',
  },
  { name: 'my-opinions', page: mine, who, words: /提一条意见/, differs: 'After 21.' },
  {
    ...{ name: 'opinion', page: mine, who, words: /归档/, then: follow },
    boards: ['57-opinion'],
    differs:
      'Nobody’s name at 受理. With copying number and code, a way to say that somebody suffered for it, and taking it back.',
  },
  {
    ...{ name: 'opinion-add', page: mine, who, words: /要补什么/ },
    then: async (person) => {
      await follow(person)
      await person.tap('补一句')
    },
    differs: 'A sheet after §4.',
  },
  {
    ...{ name: 'opinion-harmed', page: mine, who, words: /直接到协会/ },
    then: async (person) => {
      await follow(person)
      await person.tap('提意见后受了委屈')
    },
    differs: 'A sheet after §4.',
  },
  {
    ...{ name: 'opinion-withdraw', page: mine, who, words: /撤回这条意见？/ },
    then: async (person) => {
      await follow(person)
      await person.tap('撤回这条意见')
    },
    differs: 'A dialog after 67c.',
  },
  {
    ...{ name: 'opinion-find', page: `${mine}?no=`, who, words: /用查询号看结果/ },
    differs: 'After the page that finds a report.',
  },
  {
    ...{ name: 'solutions', page: 'packages/public/solutions/index', who, words: /改了什么/ },
    differs: 'Cards after 60.',
  },
  {
    ...{ name: 'opinions', page: queue, who: 'association', words: /今年的意见/ },
    differs: 'After 17; the year in numbers after 15.',
  },
  {
    ...{ name: 'opinion-handling', page: `packages/cases/opinion/index?id=${DECIDED_NEXT}` },
    ...{ who: 'association', words: /怎么来的/ },
    differs: 'After 27 and 57.',
  },
  {
    ...{ name: 'opinion-person', page: `packages/cases/opinion/index?id=${DECIDED_NEXT}` },
    ...{ who: 'association', words: /为什么要看/ },
    then: async (person) => {
      await person.sees('怎么来的')
      await person.tap('看完整')
    },
    differs: 'A sheet after §4.',
  },
  stepScreen('accept', 'opinion-accept', /报给督导组/),
  stepScreen('answer', 'opinion-answer', /能答的当场答/),
  stepScreen('sort', 'opinion-sort', /属于哪一类/),
  stepScreen('decide', 'opinion-decide', /给大家看的办法/),
  stepScreen('feedBack', 'opinion-feed-back', /怎么告诉的/),
  stepScreen('callBack', 'opinion-call-back', /找到人了吗/),
  stepScreen('file', 'opinion-file', /7 步都走完了/),
  {
    ...{
      name: 'opinion-collect',
      page: 'packages/cases/opinion-new/index?station=stn_demo-huaianli',
    },
    ...{ who: 'manager', words: /怎么收到的/ },
    differs: 'Options after 09, each way with what to be careful about.',
  },
  {
    ...{ name: 'opinion-register', page: 'packages/cases/opinion-register/index' },
    ...{ who: 'manager', words: /登记表/ },
    differs: fields,
  },
]
