/** Screens of the quality of answers: of a volunteer, and of those who decide. */
import type { AppScreen, Walker } from '../app-screen'

const queue = 'packages/quality/queue/index'
const own = 'packages/survey/quality/index'

async function openReview(person: Walker): Promise<void> {
  await person.tapRow('收的', '没有这几个字')
  await person.sees('一份一份看')
}

async function openReject(person: Walker): Promise<void> {
  await person.tap('不算')
  await person.sees('写给本人的话')
}

async function openBeyond(person: Walker): Promise<void> {
  await person.tap('超 60 份')
  await person.tapRow('收了 63 份', '没有这几个字')
  await person.sees('等您定的')
}

async function openAppeal(person: Walker): Promise<void> {
  await person.tapRow('没算的事', '没有这几个字')
  await person.sees('他说')
}

async function say(person: Walker): Promise<void> {
  await person.tap('我有话说')
  await person.sees('当时的情况')
}

export const QUALITY: readonly AppScreen[] = [
  {
    ...{ name: 'quality-own', page: own, who: 'volunteer', words: /收回/ },
    boards: ['51-survey-quality'],
    differs: 'The reasons are those that people give; what was never handed in is not known.',
  },
  {
    ...{ name: 'quality-say', page: own, who: 'volunteer', words: /当时的情况/, then: say },
    differs: 'A sheet with one field after 51.',
  },
  {
    ...{ name: 'quality-queue', page: queue, who: 'manager', words: /机器只提醒/ },
    boards: ['51b-quality-queue'],
    differs:
      'Names are covered, where somebody answered is not kept, and who has something to say is a kind.',
  },
  {
    ...{
      name: 'quality-reject',
      page: queue,
      who: 'manager',
      words: /答案都一样/,
      then: openReject,
    },
    differs: 'The reason and the words behind 不算 of 51b.',
  },
  {
    ...{
      name: 'quality-review',
      page: queue,
      who: 'manager',
      words: /一份一份看/,
      then: openReview,
    },
    endsOn: 'packages/quality/review/index',
    differs: 'The answers of a card of 51b, one by one.',
  },
  {
    ...{ name: 'quality-beyond', page: queue, who: 'manager', words: /等您定的/, then: openBeyond },
    endsOn: 'packages/quality/beyond/index',
    differs: 'The day behind the last card of 51b.',
  },
  {
    ...{ name: 'quality-appeal', page: queue, who: 'manager', words: /他说/, then: openAppeal },
    endsOn: 'packages/quality/appeal/index',
    differs: 'What a volunteer says to a decision, after 51b.',
  },
]
