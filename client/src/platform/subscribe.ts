import Taro from '@tarojs/taro'

/** Whether this phone can be asked to let WeChat write; a browser cannot. */
export const canSubscribe = process.env.TARO_ENV === 'weapp'

/**
 * Asks the person whether WeChat may write once for each template; call it from a tap. Gives the templates that were
 * agreed to; a no, and a switch that is off altogether, are normal answers: an empty list.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<string[]> {
  if (!canSubscribe || templateIds.length === 0) return []
  const asked = { tmplIds: [...templateIds], entityIds: [] }
  const answer = await Taro.requestSubscribeMessage(asked).catch(refusedAltogether)
  return templateIds.filter((id) => (answer as Readonly<Record<string, unknown>>)[id] === 'accept')
}

/** 20004: the person has switched messages of this mini-program off. Anything else is a fault. */
function refusedAltogether(failure: unknown): Readonly<Record<string, unknown>> {
  const { errCode } = failure as { errCode?: unknown }
  if (errCode === 20004) return {}
  throw failure
}
