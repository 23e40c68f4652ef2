import { CloudError } from '../errors'
import type { FunctionsHost } from '../functions/host'
import { FunctionFailure } from '../functions/instance'
import type { Action } from './database-actions'

/** `callFunction` of the SDK: one function calls another as the person who called the first. */
export function functionActions(host: FunctionsHost): Record<string, Action> {
  return {
    'functions.invokeFunction': async ({ function_name, request_data, tcb_sessionToken }) => {
      if (typeof function_name !== 'string') {
        throw new CloudError('INVALID_PARAM', 'The request needs function_name.')
      }
      const event: unknown =
        typeof request_data === 'string' && request_data !== '' ? JSON.parse(request_data) : {}
      try {
        const { json } = await host.invoke(function_name, event, host.callerOf(tcb_sessionToken))
        return { data: { response_data: json } }
      } catch (error) {
        if (!(error instanceof FunctionFailure)) throw error
        throw new CloudError('FUNCTION_INVOCATION_FAILED', `The function ${function_name} failed.`)
      }
    },
  }
}
