import type { Person } from './person'

const MOST_QUESTIONS = 60

/** Goes through a questionnaire from its second question to its end; `onQuestion` is told before each. */
export async function answerToTheEnd(
  person: Person,
  onQuestion: (number: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let number = 2; number < MOST_QUESTIONS; number++) {
    await person.sees(new RegExp(`第 ${number} 题，共 \\d+ 题`))
    await onQuestion(number)
    const last = await person.isSeeing('交卷')
    await answerThis(person)
    await person.tap(last ? '交卷' : '下一题')
    if (last) return
  }
  throw new Error('the questionnaire does not end')
}

/**
 * Whatever the question is: the first two of several, or one of each row. Every grade and choice is tapped in turn, so that
 * the last of each row stays: no row is left out, and a place that opens nearer ones is left again for one that does not.
 */
async function answerThis(person: Person): Promise<void> {
  const visible = (selector: string) => person.page.locator(selector).filter({ visible: true })
  const boxes = visible('[role=checkbox]')
  if ((await boxes.count()) > 0) {
    await boxes.nth(0).click()
    await boxes.nth(1).click()
    return
  }
  const choices = visible('[role=radio]')
  for (let at = 0; at < (await choices.count()); at++) await choices.nth(at).click()
  if ((await visible('textarea').count()) > 0) await person.writes('多来小区讲讲。')
  else if ((await visible('input').count()) > 0) await person.writes('3')
}
