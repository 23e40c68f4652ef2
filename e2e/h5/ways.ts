/** Ways through the app that several journeys take. */
import type { Walker } from './app-screen'

/** From the first step of a report to its receipt; the screens of this person that follow show it. */
export async function sendReport(person: Walker): Promise<void> {
  await person.tap('可疑短信或链接')
  await person.tap('下一步')
  await person.tap('没有转')
  await person.tap('下一步')
  await leavePhone(person)
}

/** The last step of a report: a phone number with its consent, and off it goes. */
export async function leavePhone(person: Walker): Promise<void> {
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

/** The most urgent case of somebody who can be called. */
export async function openFirstCase(person: Walker): Promise<void> {
  await person.sees(/刷单/)
  await person.tapRow('HA', '没留电话')
  await person.sees('记下通话结果')
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
