/** One line of JSON a call. Only what is listed here is written: no input, no person, no text of an error. */
export interface CallLine {
  readonly domain: string
  readonly action: string
  readonly requestId: string
  readonly code: string
  readonly milliseconds: number
}

export function logCall(line: CallLine): void {
  console.log(JSON.stringify(line))
}

/** An unexpected error: its kind and where it came from. Its message may hold somebody's data and is left out. */
export function logFailure(domain: string, requestId: string, error: unknown): void {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: unknown; stack?: string }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  console.error(
    JSON.stringify({
      domain,
      requestId,
      failure: name ?? typeof error,
      failureCode: typeof code === 'string' ? code : undefined,
      at: frames.slice(0, 6).map((line) => line.trim()),
    }),
  )
}

/** Something the operator must look at. */
export function logAlarm(alarm: string, details: Readonly<Record<string, string | number>>): void {
  console.error(JSON.stringify({ alarm, ...details }))
}
