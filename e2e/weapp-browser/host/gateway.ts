/** The way from the phone to a function, in a browser: the host page and the local cloud have one origin. */
import type { callFunction as callInTests } from '../../weapp/gateway'

let answers = 0

/** How many functions have answered so far. */
export function answersSoFar(): number {
  return answers
}

export const callFunction: typeof callInTests = async (origin, openid, name, data) => {
  const answer = await fetch(`${origin}/functions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dev-openid': openid },
    body: JSON.stringify(data),
  })
  const result = (await answer.json()) as unknown
  answers += 1
  return result
}
