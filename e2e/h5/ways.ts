/** Ways through the app that several journeys take. */
import type { Walker } from './app-screen'

/** What the ways that are shared with the phone need: a phone shows no rows to pick from by what they do not say. */
type Hands = Pick<Walker, 'tap' | 'sees' | 'writes'>

/** From the first step of a report to its receipt; the screens of this person that follow show it. */
export async function sendReport(person: Hands): Promise<void> {
  await person.tap('可疑短信或链接')
  await person.tap('下一步')
  await person.tap('没有转')
  await person.tap('下一步')
  await leavePhone(person)
}

/** Puts a message into the page that looks at it, and has it looked at. */
export async function lookAt(person: Hands, message: string): Promise<void> {
  await person.writes(message, '长按这里粘贴，也可以自己写')
  await person.tap('看一看')
}

/** The last step of a report: a phone number with its consent, and off it goes. */
export async function leavePhone(person: Hands): Promise<void> {
  await person.tap('留一个电话')
  await person.writes('13855550188', '11 位手机号')
  await person.tap('同意处理举报里的敏感信息')
  await person.tap('提交')
}

/** Past the first page of the questionnaire, to its first question. */
export async function beginAnswering(person: Walker): Promise<void> {
  await person.tap('开始答')
  await person.sees('您今年多大？')
}

/** The case of the demo in which money has moved. */
export async function openMoneyCase(person: Walker): Promise<void> {
  await person.sees(/刷单/)
  await person.tapRow('刷单', '没留电话')
  await person.sees('记下通话结果')
}

/** Past the box of signing in; without a name the account keeps the one it had. */
export async function signIn(person: Hands, name?: string): Promise<void> {
  await person.sees('先认识一下')
  if (name !== undefined) await person.writes(name, '比如 王阿姨')
  await person.tap('登录要用的信息')
  await person.tap('同意并登录')
}

/** From the first step of applying to the second, as a grown-up of the demo's street. */
export async function introduceOneself(person: Hands, name = '赵启明'): Promise<void> {
  await person.writes(name, '比如 赵启明')
  await person.writes('199406', '6 位数字，比如 199406')
  await person.tap('选一个服务站')
  await person.tap('槐安里社区服务站')
  await person.tap('下一步')
}

/** Both steps of applying, to the answer that it arrived. */
export async function applyToServe(person: Hands, name: string): Promise<void> {
  await introduceOneself(person, name)
  await person.tap('照顾老人')
  await person.tap('周末')
  await agreeAndSend(person)
}

/** The two agreements of the second step, and off it goes. */
export async function agreeAndSend(person: Hands): Promise<void> {
  await person.tap('服务协议')
  await person.tap('保密协议')
  await person.tap('提交申请')
  await person.sees('收到了，等站长答复')
}

const RIGHT_ANSWERS = [
  '不碰钱，请她先停下，一起看清楚',
  '先打 110 或 96110',
  '不说，这是别人的事',
  '听他说完，再说一遍请他核对',
  '提前告诉站长，请他另外安排',
] as const

/** From the lesson to its marks, all five right. */
export async function passLesson(person: Hands): Promise<void> {
  await person.tap('去答题')
  for (const [place, right] of RIGHT_ANSWERS.entries()) {
    await person.sees(`第 ${place + 1} 题，共 ${RIGHT_ANSWERS.length} 题`)
    await person.tap(right)
    await person.tap(place === RIGHT_ANSWERS.length - 1 ? '交卷' : '下一题')
  }
  await person.sees('全答对了')
}

/** To all questions of the lesson but the last. */
const WRONG_ANSWERS = [
  '问清密码，替她转好',
  '先把事情经过写完整',
  '只说姓什么，不说名字',
  '替他把话说完，省时间',
] as const

/** From the lesson to its last question, with an answer to each that is not the right one. */
export async function answerLesson(person: Walker): Promise<void> {
  await person.tap('去答题')
  for (const wrong of WRONG_ANSWERS) {
    await person.tap(wrong)
    await person.tap('下一题')
  }
  await person.tap('请朋友去，签我的名字')
}

/** A way, and a tap on these words at its end. */
export function thenTaps(
  way: (person: Walker) => Promise<void>,
  words: string,
): (person: Walker) => Promise<void> {
  return async (person) => {
    await way(person)
    await person.tap(words)
  }
}
